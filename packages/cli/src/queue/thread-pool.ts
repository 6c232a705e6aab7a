import { internalError } from '../check/unreadable.ts';
import type { QueuedFile } from './batch-job.ts';
import { type KeptResult, unpackOrders } from './batch-ledger.ts';
import { failedReport } from './failed-report.ts';
import { packJson } from './pack-json.ts';
import type { ThreadTask } from './queue-thread.ts';
import type { StoreChoice } from './store/file-store.ts';

/** Threads of a worker. */
export interface ThreadPool {
  /** Checks files of one batch. One on which a thread dies comes back as `internal-error`. */
  readonly check: (orders: ThreadOrders, files: readonly QueuedFile[]) => Promise<readonly KeptResult[]>;
  readonly close: () => Promise<void>;
}

/** Orders of a batch as threads get them. */
export type ThreadOrders = Pick<ThreadTask, 'digest' | 'orders'>;

/** The code of a thread as it is built; the same path from the sources, from `dist` and from the bundle. */
const THREAD = new URL('../../dist/bundle/queue-thread.js', import.meta.url);

/**
 * Starts threads and waits until each has loaded its code.
 * @param thread The module that they run, see `queue-thread.ts`.
 * @throws when they cannot start.
 */
export async function openThreads(
  store: StoreChoice,
  threads: number,
  thread: URL = THREAD,
): Promise<ThreadPool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: thread.href, minThreads: threads, maxThreads: threads });
  const run = async (orders: ThreadOrders, files: readonly QueuedFile[]): Promise<readonly Uint8Array[]> => {
    const task: ThreadTask = { ...orders, store, files };
    return pool.run(task);
  };
  const check: ThreadPool['check'] = async (orders, files) => {
    try {
      const packed = await run(orders, files);
      return files.map((file, index) => ({ file, packed: packed[index] ?? new Uint8Array() }));
    } catch (error) {
      const [only, ...others] = files;
      if (only === undefined) return [];
      if (others.length === 0) return [lost(only, error, orders)];
      // Which of them it was shows when each goes alone.
      const alone: KeptResult[] = [];
      for (const file of files) alone.push(...(await check(orders, [file])));
      return alone;
    }
  };
  const nothing = { digest: '', orders: new Uint8Array() };
  await Promise.all(Array.from({ length: threads }, () => run(nothing, [])));
  return { check, close: () => pool.destroy() };
}

function lost(file: QueuedFile, error: unknown, { orders }: ThreadOrders): KeptResult {
  const { locale } = unpackOrders(orders);
  return { file, packed: packJson(failedReport(file.path, internalError(error), locale)) };
}
