import { setImmediate } from 'node:timers/promises';
import type { KnownResults } from '../cache/known-results.ts';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import type { CheckedTarget } from './check-file.ts';
import type { Checker } from './create-checker.ts';

/** Files of the cache after which Ctrl-C is seen. */
const TURN = 16;

/**
 * The files of a run in their order: those that the cache has, and between them those that it has not as they are
 * checked.
 * @param missing The others, in their order; work on them begins at once.
 */
export async function* checkMissing<Settled>(
  targets: readonly Target[],
  known: KnownResults,
  missing: AsyncGenerator<Settled>,
  check: Checker,
  settle: (checked: CheckedTarget, target: Target) => Promise<Settled>,
): AsyncGenerator<Settled> {
  let next = missing.next();
  // A failure is met when its turn comes.
  next.catch(() => {});
  for (const [index, target] of targets.entries()) {
    const key = known.keyAt(index);
    if (key === null) {
      const result = await next;
      if (result.done === true) return;
      yield result.value;
      next = missing.next();
      next.catch(() => {});
    } else {
      const report = known.reportAt(index);
      yield settle(report ? { report, change: null, key } : await check(readTarget(target)), target);
      if (index % TURN === 0) await setImmediate();
    }
  }
}
