import type { Redis } from 'ioredis';
import { WORKERS_KEY } from './queue-names.ts';
import { BEAT, LIVING } from './queue-scripts.ts';

/** How often a worker says that it is there, and how long it is then believed. */
export const BEAT_MS = 5000;
const BELIEVED_SECONDS = 20;

/** A worker that waits for jobs. */
export interface WorkerEntry {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  readonly store: string;
  readonly threads: number;
}

export async function noteWorker(client: Redis, entry: WorkerEntry): Promise<void> {
  await client.eval(BEAT, 1, WORKERS_KEY, JSON.stringify(entry), BELIEVED_SECONDS);
}

export async function forgetWorker(client: Redis, entry: WorkerEntry): Promise<void> {
  await client.zrem(WORKERS_KEY, JSON.stringify(entry));
}

/** The workers that are there, of any version and with any store. */
export async function workersThere(client: Redis): Promise<WorkerEntry[]> {
  const found: unknown = await client.eval(LIVING, 1, WORKERS_KEY);
  return Array.isArray(found) ? found.map((entry): WorkerEntry => JSON.parse(String(entry))) : [];
}
