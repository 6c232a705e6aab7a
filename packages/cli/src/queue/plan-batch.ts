import type { ResolvedConfig } from '@gongwen/core';
import type { FileError } from '../files/file-error.ts';
import type { Target } from '../files/find-targets.ts';
import { sha256 } from '../shared/sha256.ts';
import type { BatchJob, BatchOrders, QueuedFile } from './batch-job.ts';
import type { BatchMeta } from './batch-ledger.ts';
import { packConfig } from './sent-config.ts';
import type { BatchFiles } from './store/batch-files.ts';

/** A file of a batch: for the workers, or one that could not even be queued. */
export type PlannedFile = QueuedFile | { readonly path: string; readonly error: FileError };

/** A batch as its content says: the same files, configurations and options give the same one, with the same id. */
export interface BatchPlan {
  readonly id: string;
  readonly meta: BatchMeta;
  readonly orders: BatchOrders;
  /** In the order of the run. */
  readonly files: readonly PlannedFile[];
  readonly jobs: readonly BatchJob[];
}

export interface PlanOptions extends Pick<BatchOrders, 'locale' | 'limits'> {
  readonly version: string;
  /** Name of the store. */
  readonly store: string;
  readonly files: BatchFiles;
  readonly configFor: (target: Target) => ResolvedConfig;
}

/** Most files of a job: what the queue costs is little against this many. */
const MOST_A_JOB = 16;
/** A batch has so many jobs or more when it has the files, so that several machines have something to do. */
const JOBS_AT_LEAST = 64;
/** Files that are read at once for their digests. */
const READ_AT_ONCE = 8;
const ID_LENGTH = 16;

/** Reads each file once, for its digest, and cuts the batch into jobs. */
export async function planBatch(targets: readonly Target[], options: PlanOptions): Promise<BatchPlan> {
  const { version, store, locale, limits } = options;
  const packer = configPacker();
  const files: PlannedFile[] = [];
  for (let at = 0; at < targets.length; at += READ_AT_ONCE) {
    const some = targets.slice(at, at + READ_AT_ONCE);
    files.push(
      ...(await Promise.all(some.map((target, turn) => planned(target, at + turn, options, packer)))),
    );
  }
  const queued = files.filter((file) => 'key' in file);
  const orders: BatchOrders = { locale, limits, configs: packer.texts };
  const meta: BatchMeta = {
    version,
    store,
    files: String(files.length),
    paths: digestOf(files.map((file) => [file.path, 'key' in file ? file.key : null])),
    contents: digestOf(files.map((file) => ('key' in file ? file.hash : file.error.code))),
    orders: digestOf([orders, files.map((file) => ('key' in file ? file.config : null))]),
  };
  const id = digestOf(Object.values(meta)).slice(0, ID_LENGTH);
  const jobs = jobsOf(queued).map((some) => ({
    batch: id,
    version,
    store,
    orders: meta.orders,
    files: some,
  }));
  return { id, meta, orders, files, jobs };
}

async function planned(
  target: Target,
  index: number,
  { files, configFor }: PlanOptions,
  packer: ConfigPacker,
): Promise<PlannedFile> {
  const { path } = target;
  const key = target.error ?? files.keyOf(target);
  if (typeof key !== 'string') return { path, error: key };
  const { bytes, error } = await files.read(key);
  if (bytes === null) return { path, error };
  return { index, path, key, hash: sha256(bytes), config: packer.digest(configFor(target)) };
}

/** Packs each configuration of a run once. */
interface ConfigPacker {
  readonly digest: (config: ResolvedConfig) => string;
  /** By digest. */
  readonly texts: Readonly<Record<string, string>>;
}

function configPacker(): ConfigPacker {
  const texts: Record<string, string> = {};
  // A loader gives the files of one configuration the same rules each time, in a new object.
  const known = new WeakMap<ResolvedConfig['rules'], string>();
  return {
    texts,
    digest: (config) => {
      const packed = known.get(config.rules);
      if (packed !== undefined) return packed;
      const text = packConfig(config);
      const digest = sha256(text);
      texts[digest] = text;
      known.set(config.rules, digest);
      return digest;
    },
  };
}

function jobsOf(files: readonly QueuedFile[]): QueuedFile[][] {
  const size = Math.min(MOST_A_JOB, Math.max(1, Math.ceil(files.length / JOBS_AT_LEAST)));
  return Array.from({ length: Math.ceil(files.length / size) }, (_, job) =>
    files.slice(job * size, (job + 1) * size),
  );
}

function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}
