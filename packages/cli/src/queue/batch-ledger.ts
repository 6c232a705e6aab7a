import type { Redis } from 'ioredis';
import { type BatchOrders, type QueuedFile, resultField } from './batch-job.ts';
import { packJson, unpackJson } from './pack-json.ts';
import { BATCHES_KEY, batchKeys, KEPT_SECONDS } from './queue-names.ts';
import { BEGIN, END, HOLD, KEEP, LIVING, TRY } from './queue-scripts.ts';

/** What Redis says of a batch; parts of its content by their digests, so that a difference can be named. */
export interface BatchMeta {
  readonly version: string;
  readonly store: string;
  readonly files: string;
  readonly paths: string;
  readonly contents: string;
  readonly orders: string;
}

/** The same as it is stored. */
export interface StoredMeta extends BatchMeta {
  /** Tells jobs of this batch from those of an equal one that was fetched before, the last of which may still be ending. */
  readonly run: string;
}

/** What of a batch is written to Redis besides its jobs, and read there. */
export interface BatchLedger {
  /**
   * Begins a batch, or takes it up again.
   * @returns `new`, `again`, or the other process that holds it.
   */
  readonly begin: (meta: StoredMeta, orders: BatchOrders, owner: Owner) => Promise<string>;
  /** @returns `held`; `gone` when Redis has lost the batch, `taken` when another process goes on with it. */
  readonly hold: (owner: Owner) => Promise<string>;
  readonly meta: () => Promise<Partial<StoredMeta>>;
  /** Null when the batch is gone. */
  readonly orders: () => Promise<Buffer | null>;
  /** Fields of the results that are there, see `resultField`. */
  readonly resultFields: () => Promise<ReadonlySet<string>>;
  readonly results: (files: readonly QueuedFile[]) => Promise<(Buffer | null)[]>;
  /** Which of these files have no result yet; null when the batch is gone. */
  readonly missing: (files: readonly QueuedFile[]) => Promise<readonly QueuedFile[] | null>;
  /** The first result of a file stays. */
  readonly keep: (results: readonly KeptResult[]) => Promise<void>;
  /** Counts a try of a file by itself, before it is made. */
  readonly countTry: (file: QueuedFile) => Promise<number>;
  /** Takes the batch out, unless another process has taken it over. */
  readonly end: (owner: Owner) => Promise<void>;
}

/** The process that fetches a batch. */
export interface Owner {
  readonly name: string;
  /** How long it is believed to be there after it was heard of. */
  readonly holdMs: number;
}

/** A packed result of a file. */
export interface KeptResult {
  readonly file: QueuedFile;
  readonly packed: Uint8Array;
}

export function batchLedger(client: Redis, id: string): BatchLedger {
  const keys = batchKeys(id);
  const { meta, orders, results, done, tries, owner } = keys;
  return {
    begin: async (facts, sent, { name, holdMs }) => {
      const pairs = Object.entries(facts).flat();
      const rest = [name, holdMs, KEPT_SECONDS, id, packJson(sent), ...pairs];
      return String(await client.eval(BEGIN, 4, meta, orders, owner, BATCHES_KEY, ...rest));
    },
    hold: async ({ name, holdMs }) => {
      const kept = [meta, orders, results, done, tries];
      const all = [owner, BATCHES_KEY, ...kept];
      return String(await client.eval(HOLD, all.length, ...all, name, holdMs, KEPT_SECONDS, id));
    },
    meta: () => client.hgetall(meta),
    orders: () => client.getBuffer(orders),
    resultFields: async () => new Set(await client.hkeys(results)),
    results: (files) => client.hmgetBuffer(results, ...files.map(resultField)),
    missing: async (files) => {
      const asked = client.pipeline().exists(meta);
      for (const file of files) asked.hexists(results, resultField(file));
      const [isThere, ...found] = ((await asked.exec()) ?? []).map(([, answer]) => answer === 1);
      return isThere ? files.filter((_, index) => !found[index]) : null;
    },
    keep: async (kept) => {
      const rows = kept.flatMap(({ file, packed }) => [file.index, resultField(file), Buffer.from(packed)]);
      await client.eval(KEEP, 3, meta, results, done, KEPT_SECONDS, ...rows);
    },
    countTry: async ({ index }) => Number(await client.eval(TRY, 2, meta, tries, KEPT_SECONDS, index)),
    end: async ({ name }) => {
      const all = [owner, BATCHES_KEY, meta, orders, results, done, tries];
      await client.eval(END, all.length, ...all, name, id);
    },
  };
}

/** Orders as `BatchLedger.orders` gives them. */
export function unpackOrders(packed: Uint8Array): BatchOrders {
  return unpackJson(packed);
}

/** Ids of the batches that are not fetched yet. */
export async function openBatches(client: Redis): Promise<string[]> {
  const found: unknown = await client.eval(LIVING, 1, BATCHES_KEY);
  return Array.isArray(found) ? found.map(String) : [];
}
