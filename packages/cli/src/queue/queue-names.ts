/** Beginning of every key in Redis, those of BullMQ too. */
export const KEY_PREFIX = 'gongwen';

/** A batch that nothing has been done on for so long is gone from Redis. */
export const KEPT_SECONDS = 7 * 24 * 60 * 60;

/** Batches that are not fetched yet: ids by the second at which they expire. */
export const BATCHES_KEY = `${KEY_PREFIX}:batches`;

/** Set: names of the queues that were ever filled. */
export const QUEUES_KEY = `${KEY_PREFIX}:queues`;

/** Workers that are there: descriptions by the second up to which they are believed to be. */
export const WORKERS_KEY = `${KEY_PREFIX}:workers`;

/** Keys of one batch. */
export interface BatchKeys {
  /** Hash: what the batch is, see `BatchMeta`. */
  readonly meta: string;
  readonly orders: string;
  /** Hash: results by `resultField`. */
  readonly results: string;
  /** Stream: indexes of files in the order they were checked. */
  readonly done: string;
  /** Hash: how often a file was begun by itself, by index. */
  readonly tries: string;
  /** Which process fetches the results; goes away when that process does. */
  readonly owner: string;
}

export function batchKeys(id: string): BatchKeys {
  const key = (name: string): string => `${KEY_PREFIX}:batch:${id}:${name}`;
  return {
    meta: key('meta'),
    orders: key('orders'),
    results: key('results'),
    done: key('done'),
    tries: key('tries'),
    owner: key('owner'),
  };
}

/** The queue that workers of one version with one store take from: no other version ever sees its jobs. */
export function queueName(version: string, store: string): string {
  return `check-${version}-${store}`;
}
