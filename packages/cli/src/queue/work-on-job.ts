import type { Redis } from 'ioredis';
import type { FileError } from '../files/file-error.ts';
import type { BatchJob, QueuedFile } from './batch-job.ts';
import { batchLedger, type KeptResult, unpackOrders } from './batch-ledger.ts';
import { failedReport } from './failed-report.ts';
import { packJson } from './pack-json.ts';
import type { ThreadOrders, ThreadPool } from './thread-pool.ts';
import type { Turnstile } from './turnstile.ts';

/** A file is begun by itself so often; workers that die on it that often die of it. */
export const MOST_TRIES = 5;

/** What a worker needs to work on jobs. */
export interface Workshop {
  readonly client: Redis;
  readonly pool: ThreadPool;
  readonly turns: Turnstile;
  /** Orders that were fetched, by their digests. */
  readonly orders: Map<string, ThreadOrders>;
}

/** Batches of which a worker keeps the orders. */
const MOST_KEPT = 8;

/**
 * Checks the files of a job and keeps their results. Those that have one already are left alone, and nothing is done
 * for a batch that was fetched or has expired.
 * @param isRepeated Whether a worker began this job before and did not end it: each file then goes by itself, with
 * nothing else under way here, and is counted first: of several, none could be told to be the one that ends workers.
 */
export async function workOnJob(job: BatchJob, isRepeated: boolean, shop: Workshop): Promise<number> {
  const ledger = batchLedger(shop.client, job.batch);
  const missing = await ledger.missing(job.files);
  if (missing === null || missing.length === 0) return 0;
  const orders = await ordersOf(job, shop);
  if (orders === null) return 0;
  if (!isRepeated) {
    await shop.turns.together(async () => ledger.keep(await shop.pool.check(orders, missing)));
    return missing.length;
  }
  for (const file of missing) {
    await shop.turns.alone(async () => {
      const isDeadly = (await ledger.countTry(file)) > MOST_TRIES;
      await ledger.keep(isDeadly ? [deadly(file, orders)] : await shop.pool.check(orders, [file]));
    });
  }
  return missing.length;
}

function deadly({ path, ...file }: QueuedFile, { orders }: ThreadOrders): KeptResult {
  const error: FileError = {
    code: 'internal-error',
    phrase: {
      zh: `检查本文件时工作端 ${MOST_TRIES} 次中断，未检查完`,
      en: `Workers ended ${MOST_TRIES} times while they were checking this file`,
    },
  };
  const report = failedReport(path, error, unpackOrders(orders).locale);
  return { file: { path, ...file }, packed: packJson(report) };
}

async function ordersOf(job: BatchJob, { client, orders }: Workshop): Promise<ThreadOrders | null> {
  const known = orders.get(job.orders);
  if (known) return known;
  const packed = await batchLedger(client, job.batch).orders();
  if (packed === null) return null;
  const shared = new Uint8Array(new SharedArrayBuffer(packed.length));
  shared.set(packed);
  const made: ThreadOrders = { digest: job.orders, orders: shared };
  if (orders.size >= MOST_KEPT) orders.delete([...orders.keys()][0] ?? '');
  orders.set(job.orders, made);
  return made;
}
