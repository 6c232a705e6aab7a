import type { Target } from '../files/find-targets.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckOrders } from './check-orders.ts';
import { openPool } from './open-pool.ts';

/** The worker's code as it is built; the same path from the sources, from `dist` and from the bundle. */
const WORKER = new URL('../../dist/bundle/check-worker.js', import.meta.url);

/** Most files of one task: handing over a task costs little against this many. */
const BATCH = 16;
/** Tasks for each worker, so that all end at about the same time. */
const TASKS_PER_WORKER = 4;
/** Tasks for each worker that are under way or wait to be reported; bounds what a run holds in memory. */
const AHEAD = 3;

/** How files are shared out. */
export interface WorkerRun<Settled> {
  readonly orders: CheckOrders;
  /** How many worker threads. */
  readonly jobs: number;
  /** Called in this thread as soon as a file is checked, whatever its turn; must not fail. */
  readonly settle: (checked: CheckedTarget, target: Target) => Promise<Settled>;
  /** The module that checks a batch; left out for the one that is built. */
  readonly worker?: URL;
}

/**
 * Checks files on worker threads; they come in the order given. A file on which a worker dies, of memory say, is
 * reported as `internal-error`, and the others are checked.
 */
export async function* checkInWorkers<Settled>(
  targets: readonly Target[],
  { orders, jobs, settle, worker = WORKER }: WorkerRun<Settled>,
): AsyncGenerator<Settled> {
  const pool = await openPool(orders, jobs, worker);
  const running: Promise<Settled[]>[] = [];
  try {
    for (const batch of batchesOf(targets, jobs)) {
      running.push(checkBatch(batch));
      if (running.length >= jobs * AHEAD) yield* (await running.shift()) ?? [];
    }
    for (const batch of running) yield* await batch;
  } finally {
    await pool.close();
  }

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

function batchesOf(targets: readonly Target[], jobs: number): Target[][] {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(targets.length / (jobs * TASKS_PER_WORKER))));
  return Array.from({ length: Math.ceil(targets.length / size) }, (_, index) =>
    targets.slice(index * size, (index + 1) * size),
  );
}
