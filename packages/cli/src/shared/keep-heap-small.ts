import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that may come together between two collections. */
const ROOM = 64 << 20;

/**
 * Collects garbage as soon as a fair amount has come together; called between files. V8 itself waits until the heap is
 * several times what is in use, which on a machine with much memory means hundreds of megabytes for each thread.
 */
export function createHeapKeeper(): () => void {
  let collect: (() => void) | null = null;
  let inUse = 0;
  return () => {
    const { used_heap_size: used } = getHeapStatistics();
    if (inUse === 0) inUse = used;
    if (used - inUse < ROOM) return;
    collect ??= collector();
    collect();
    inUse = getHeapStatistics().used_heap_size;
  };
}

/** Node gives a program no way to ask for a collection but this flag of V8. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
