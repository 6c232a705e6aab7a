import { setImmediate } from 'node:timers/promises';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { createHeapKeeper } from '../shared/keep-heap-small.ts';
import type { CheckedTarget } from './check-file.ts';
import type { Checker } from './create-checker.ts';

/** Checks files one after another in this thread. */
export async function* checkInTurn<Settled>(
  targets: readonly Target[],
  check: Checker,
  settle: (checked: CheckedTarget, target: Target) => Promise<Settled>,
): AsyncGenerator<Settled> {
  const keepHeapSmall = createHeapKeeper();
  for (const target of targets) {
    yield await settle(await check(readTarget(target)), target);
    // Ctrl-C and a reader that goes away are seen only between turns of the event loop.
    await setImmediate();
    keepHeapSmall();
  }
}
