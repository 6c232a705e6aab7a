import { createHash } from 'node:crypto';
import type { SubmittedFile } from './submission.ts';
import { wantsContent } from './wants-content.ts';

/**
 * Reads a stream to its end: its size, its SHA-256, and its content where that is wanted.
 * @param admit Called with the bytes read so far; throws when they are too many.
 */
export async function readContent(
  path: string,
  stream: AsyncIterable<Buffer>,
  admit: (size: number) => void,
): Promise<SubmittedFile> {
  const hash = createHash('sha256');
  const kept: Buffer[] | null = wantsContent(path) ? [] : null;
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    admit(size);
    hash.update(chunk);
    kept?.push(chunk);
  }
  const bytes = kept === null ? null : new Uint8Array(Buffer.concat(kept));
  return { path, size, sha256: hash.digest('hex'), bytes, error: null };
}
