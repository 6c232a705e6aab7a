import type { Target } from '../files/find-targets.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckerPool } from './open-pool.ts';

/** Most files of one task: handing over a task costs little against this many. */
const BATCH = 16;
/** Tasks for each worker, so that all end at about the same time. */
const TASKS_PER_WORKER = 4;
/** Tasks for each worker that are under way or wait to be reported; bounds what a run holds in memory. */
const AHEAD = 3;

/**
 * Checks files on worker threads; they come in the order given.
 * @param settle Called in this thread as soon as a file is checked, whatever its turn.
 */
export async function* checkInWorkers<Settled>(
  targets: readonly Target[],
  pool: CheckerPool,
  settle: (checked: CheckedTarget, target: Target) => Promise<Settled>,
): AsyncGenerator<Settled> {
  const running: Promise<Settled[]>[] = [];
  for (const batch of batchesOf(targets, pool.threads)) {
    running.push(checkBatch(batch));
    if (running.length >= pool.threads * AHEAD) yield* (await running.shift()) ?? [];
  }
  for (const batch of running) yield* await batch;

  function checkBatch(batch: readonly Target[]): Promise<Settled[]> {
    const settled = pool.check(batch).then((checked) =>
      Promise.all(
        batch.flatMap((target, index) => {
          const result = checked[index];
          return result ? [settle(result, target)] : [];
        }),
      ),
    );
    // One that fails is met when its turn comes, which may be later than the failure.
    settled.catch(() => {});
    return settled;
  }
}

function batchesOf(targets: readonly Target[], threads: number): Target[][] {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(targets.length / (threads * TASKS_PER_WORKER))));
  return Array.from({ length: Math.ceil(targets.length / size) }, (_, index) =>
    targets.slice(index * size, (index + 1) * size),
  );
}
