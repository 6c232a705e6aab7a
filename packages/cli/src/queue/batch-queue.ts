import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { BatchPlan } from './plan-batch.ts';
import { KEY_PREFIX, QUEUES_KEY, queueName } from './queue-names.ts';
import type { ResultWatch } from './watch-results.ts';

/** The jobs of one batch on the queue. */
export interface BatchQueue {
  /** Puts the jobs on the queue that have a file without a result and are not there. */
  readonly fill: (has: (index: number) => boolean) => Promise<void>;
  /** The same for some of those whose turn it is, in case Redis has lost them. */
  readonly refill: (watch: ResultWatch) => Promise<void>;
  readonly close: () => Promise<void>;
}

const ADDED_AT_ONCE = 100;
const REFILLED_AT_ONCE = 64;
/** Of the stream in which BullMQ tells of jobs: nobody here reads it. */
const EVENTS_KEPT = 100;

/** @param run See `StoredMeta`. */
export function batchQueue({ id, meta, jobs }: BatchPlan, run: string, client: Redis): BatchQueue {
  const queue = new Queue(queueName(meta.version, meta.store), {
    connection: client,
    prefix: KEY_PREFIX,
    streams: { events: { maxLen: EVENTS_KEPT } },
  });
  // Errors of the connection; the connection itself tells of them.
  queue.on('error', () => {});
  const numbered = jobs.map((data, number) => ({
    name: 'check',
    data,
    // A job of a known id is not added twice, so a batch can be put on the queue again.
    opts: { jobId: `${id}-${run}-${number}`, removeOnComplete: true, removeOnFail: true, stackTraceLimit: 3 },
  }));
  const open = (has: (index: number) => boolean) =>
    numbered.filter(({ data }) => data.files.some(({ index }) => !has(index)));
  const add = async (some: typeof numbered): Promise<void> => {
    for (let at = 0; at < some.length; at += ADDED_AT_ONCE)
      await queue.addBulk(some.slice(at, at + ADDED_AT_ONCE));
  };
  return {
    fill: async (has) => {
      await client.sadd(QUEUES_KEY, queue.name);
      await add(open(has));
    },
    refill: async ({ has }) => {
      const some = open(has).slice(0, REFILLED_AT_ONCE);
      const asked = client.pipeline();
      for (const { opts } of some) asked.exists(queue.toKey(opts.jobId));
      const there = ((await asked.exec()) ?? []).map(([, answer]) => answer === 1);
      await add(some.filter((_, index) => there[index] === false));
    },
    close: () => queue.close(),
  };
}
