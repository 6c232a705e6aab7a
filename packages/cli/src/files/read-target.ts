import { readFileSync } from 'node:fs';
import { type FileError, fileErrorOf } from './file-error.ts';
import type { Target } from './find-targets.ts';

/** A target with its bytes, or why there are none. */
export type ReadTarget =
  | { readonly target: Target; readonly bytes: Uint8Array; readonly error: null }
  | { readonly target: Target; readonly bytes: null; readonly error: FileError };

/** Reads one target. Synchronously: drafts are small, and each trip through the event loop costs more than the read. */
export function readTarget(target: Target): ReadTarget {
  if (target.error) return { target, bytes: null, error: target.error };
  if (target.staged) return { target, bytes: target.staged, error: null };
  try {
    return { target, bytes: readFileSync(target.absolute), error: null };
  } catch (error) {
    return { target, bytes: null, error: fileErrorOf(error) };
  }
}
