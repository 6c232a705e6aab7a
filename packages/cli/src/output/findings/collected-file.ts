import {
  excerptsIn,
  type FileOutput,
  type Marked,
  type MessageOutput,
  type ReportFinding,
  type SuppressedOutput,
} from '@gongwen/report';
import { detached } from '../../shared/detached.ts';
import { fingerprint, type MessageKeys } from '../fingerprints.ts';
import type { ReportedFile } from '../reporter.ts';

/** A file as formats keep it until the end of a run: what stands around each message, but not its text. */
export interface CollectedFile {
  readonly output: FileOutput;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

export interface Finding extends ReportFinding {
  readonly fingerprint: string;
}

/** A message that the draft suppresses, or that the baseline has; then `known` is the message itself. */
export interface SilencedFinding {
  readonly suppressed: SuppressedOutput;
  readonly known: MessageOutput | null;
  readonly fingerprint: string;
}

export function toCollectedFile({ output, text, keys, known }: ReportedFile): CollectedFile {
  const hashes = hashesOf(keys());
  const around = excerptsIn(text);
  return {
    output,
    findings: output.messages.map((message) => ({
      message,
      fingerprint: hashes(message),
      excerpt: kept(around(message)),
    })),
    silenced: output.suppressed.map((suppressed) => ({
      suppressed,
      known: known.get(suppressed) ?? null,
      fingerprint: hashes(known.get(suppressed) ?? suppressed),
    })),
  };
}

function hashesOf(keys: MessageKeys): (message: MessageOutput | SuppressedOutput) => string {
  return (message) => {
    const key = keys.get(message);
    if (!key) throw new Error(`no key for a message of ${message.ruleId}`);
    return fingerprint(key);
  };
}

/** Pieces of the draft on their own. */
function kept({ before, marked, after }: Marked): Marked {
  return { before: detached(before), marked: detached(marked), after: detached(after) };
}
