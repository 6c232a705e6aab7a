import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { batchKeys, KEY_PREFIX, QUEUES_KEY } from './queue-names.ts';

const REMOVED_AT_ONCE = 100;

/**
 * Takes jobs off all queues whose batch has expired or was fetched: BullMQ keeps a job until somebody takes it, and
 * nobody takes those of a version that is no longer installed.
 */
export async function sweepQueues(client: Redis): Promise<void> {
  for (const name of await client.smembers(QUEUES_KEY)) {
    const queue = new Queue(name, { connection: client, prefix: KEY_PREFIX });
    // Errors of the connection; the connection itself tells of them.
    queue.on('error', () => {});
    try {
      const waiting = await client.lrange(queue.toKey('wait'), 0, -1);
      const gone = await withoutBatch(client, waiting);
      for (let at = 0; at < gone.length; at += REMOVED_AT_ONCE)
        await Promise.all(gone.slice(at, at + REMOVED_AT_ONCE).map((id) => queue.remove(id)));
    } finally {
      await queue.close();
    }
  }
}

/** Of these jobs, those whose batch is not in Redis any more. */
async function withoutBatch(client: Redis, jobs: readonly string[]): Promise<string[]> {
  const batchOf = (job: string): string => job.split('-', 1)[0] ?? '';
  const batches = [...new Set(jobs.map(batchOf))];
  const asked = client.pipeline();
  for (const batch of batches) asked.exists(batchKeys(batch).meta);
  const there = ((await asked.exec()) ?? []).map(([, answer]) => answer === 1);
  const gone = new Set(batches.filter((_, index) => there[index] === false));
  return jobs.filter((job) => gone.has(batchOf(job)));
}
