import type { Target } from '../../files/find-targets.ts';
import type { ReadTarget } from '../../files/read-target.ts';
import type { BatchFiles } from './batch-files.ts';

/** Reads targets of a batch from its store. */
export function readFrom({ keyOf, read }: BatchFiles): (target: Target) => Promise<ReadTarget> {
  return async (target) => {
    const key = target.error ?? keyOf(target);
    if (typeof key !== 'string') return { target, bytes: null, error: key };
    return { target, ...(await read(key)) };
  };
}
