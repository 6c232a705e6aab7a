import { readFile } from 'node:fs/promises';
import type { FileError } from '../files/file-error.ts';
import { fileErrorOf } from '../files/file-error.ts';
import type { Target } from '../files/find-targets.ts';

/** A target with its bytes, or why there are none. */
export type ReadTarget =
  | { readonly target: Target; readonly bytes: Uint8Array; readonly error: null }
  | { readonly target: Target; readonly bytes: null; readonly error: FileError };

/** Reads targets in order, always one ahead of the one being checked. */
export async function* sourcesOf(targets: readonly Target[]): AsyncGenerator<ReadTarget> {
  let next = targets[0] ? read(targets[0]) : null;
  for (let index = 0; next !== null; index += 1) {
    const current = await next;
    const following = targets[index + 1];
    next = following ? read(following) : null;
    yield current;
  }
}

async function read(target: Target): Promise<ReadTarget> {
  if (target.error) return { target, bytes: null, error: target.error };
  try {
    return { target, bytes: await readFile(target.absolute), error: null };
  } catch (error) {
    return { target, bytes: null, error: fileErrorOf(error) };
  }
}
