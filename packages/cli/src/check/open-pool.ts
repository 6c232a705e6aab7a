import type { Target } from '../files/find-targets.ts';
import { toFileReport } from '../output/file-report.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckOrders } from './check-orders.ts';
import { internalError, unreadable } from './unreadable.ts';

/** Worker threads that check batches of files. */
export interface CheckerPool {
  readonly threads: number;
  /**
   * Checks the files of a batch. One on which a worker dies comes back as `internal-error`.
   * @throws when the workers cannot start at all.
   */
  readonly check: (targets: readonly Target[]) => Promise<readonly CheckedTarget[]>;
  readonly close: () => Promise<void>;
}

/** The worker's code as it is built; the same path from the sources, from `dist` and from the bundle. */
const WORKER = new URL('../../dist/bundle/check-worker.js', import.meta.url);

/**
 * Starts worker threads; they load their code at once, not with the first batch.
 * @param worker The module that they run, see `check-worker.ts`.
 */
export async function openPool(
  orders: CheckOrders,
  threads: number,
  worker: URL = WORKER,
): Promise<CheckerPool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads });
  let ended = false;
  // Told of a worker that dies before it has a task; its successor would die as well and leave the queue waiting.
  const broken = new Promise<never>((_resolve, reject) => {
    pool.on('error', (error: unknown) => {
      ended = true;
      reject(error);
    });
  });
  broken.catch(() => {});
  const check = async (targets: readonly Target[]): Promise<readonly CheckedTarget[]> => {
    try {
      return await Promise.race([pool.run({ orders, targets }), broken]);
    } catch (error) {
      if (ended) throw error;
      const [only, ...others] = targets;
      if (only === undefined) return [];
      if (others.length === 0) return [lost(only, error, orders)];
      // Which of them it was shows when each goes alone; a batch only reads, so it may be run again.
      const alone: CheckedTarget[] = [];
      for (const target of targets) alone.push(...(await check([target])));
      return alone;
    }
  };
  return {
    threads,
    check,
    close: () => {
      ended = true;
      return pool.destroy();
    },
  };
}

function lost({ path }: Target, error: unknown, { locale }: CheckOrders): CheckedTarget {
  return { report: toFileReport(unreadable(path, internalError(error), locale)), change: null, key: null };
}
