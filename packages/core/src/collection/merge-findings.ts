import type { CheckedFile } from '../engine/result.ts';
import type { CollectionFindings } from './check-collection.ts';

type Judged = Pick<CheckedFile, 'messages' | 'suppressed'>;

/** A file's own messages and those that the run adds, in document order. */
export function mergeFindings<File extends Judged>(
  file: File,
  findings: CollectionFindings | undefined,
): File {
  if (findings === undefined) return file;
  return {
    ...file,
    messages: [...file.messages, ...findings.messages].sort((a, b) => a.offset - b.offset),
    suppressed: [...file.suppressed, ...findings.suppressed],
  };
}
