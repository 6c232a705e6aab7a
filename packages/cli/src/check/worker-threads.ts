import type { CheckOrders } from './check-orders.ts';
import { jobsOf } from './jobs-of.ts';
import type { CheckerPool } from './open-pool.ts';

/** The worker threads of a run, started once. */
export interface WorkerThreads {
  readonly kind: 'threads';
  /**
   * @param files How many there are to check.
   * @returns Null when this thread is enough; it is one of those that check.
   */
  readonly start: (files: number) => Promise<CheckerPool | null>;
  readonly close: () => Promise<void>;
}

/** @param asked `--jobs`. */
export function workerThreads(orders: CheckOrders, asked: number | null): WorkerThreads {
  let started: Promise<CheckerPool | null> | null = null;
  const open = async (files: number): Promise<CheckerPool | null> => {
    const jobs = jobsOf(asked, files);
    return jobs === 1 ? null : (await import('./open-pool.ts')).openPool(orders, jobs - 1);
  };
  return {
    kind: 'threads',
    start: (files) => {
      if (started === null) {
        started = open(files);
        // Who waits for it meets its failure.
        started.catch(() => {});
      }
      return started;
    },
    close: async () => (await started)?.close(),
  };
}
