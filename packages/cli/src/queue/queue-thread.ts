import { readers, rules } from '@gongwen/preset';
import { checkFile } from '../check/check-file.ts';
import { withSpelling } from '../config/with-spelling.ts';
import type { FileError } from '../files/file-error.ts';
import { once } from '../shared/once.ts';
import { sha256 } from '../shared/sha256.ts';
import type { BatchOrders, QueuedFile } from './batch-job.ts';
import { unpackOrders } from './batch-ledger.ts';
import { failedReport } from './failed-report.ts';
import { packJson } from './pack-json.ts';
import { unpackConfig } from './sent-config.ts';
import type { FileStore, StoreChoice } from './store/file-store.ts';
import { openStore } from './store/open-store.ts';
import { warmUp } from './warm-up.ts';

/** What a thread is given: files of one batch, or none, so that it gets ready. */
export interface ThreadTask {
  readonly store: StoreChoice;
  /** Digest of the orders. */
  readonly digest: string;
  /** Packed orders, in memory that all threads share. */
  readonly orders: Uint8Array;
  readonly files: readonly QueuedFile[];
}

/** The orders of a batch, its configurations unpacked when a file first needs them. */
interface OpenOrders extends Pick<BatchOrders, 'locale' | 'limits'> {
  readonly configFor: (digest: string) => ReturnType<typeof withSpelling>;
}

/** Batches of which a thread keeps the configurations. */
const MOST_KEPT = 4;
const kept = new Map<string, OpenOrders>();
let store: FileStore | null = null;

/** What a thread of a worker runs: gives a packed report for each file. */
export default async function checkQueued(task: ThreadTask): Promise<Uint8Array[]> {
  store ??= openStore(task.store);
  if (task.files.length === 0) {
    warmUp();
    return [];
  }
  const orders = ordersOf(task);
  const checked: Uint8Array[] = [];
  for (const file of task.files) checked.push(packJson(await checkOne(file, orders, store)));
  return checked;
}

async function checkOne(file: QueuedFile, { locale, limits, configFor }: OpenOrders, from: FileStore) {
  const { path, key, hash } = file;
  const { bytes, error } = await from.read(key);
  const problem = error ?? (sha256(bytes) === hash ? null : CHANGED);
  if (bytes === null || problem !== null) return failedReport(path, problem ?? CHANGED, locale);
  const config = await configFor(file.config);
  const read = { target: { path, absolute: path, error: null }, bytes, error: null };
  const options = { readers, rules, config, limits, locale };
  return (await checkFile(read, options, { fix: 'off', fixLayout: false, annotations: 'keep' })).report;
}

const CHANGED: FileError = {
  code: 'not-readable',
  phrase: {
    zh: '排队之后文件有改动，未检查；请重新运行 gongwen batch',
    en: 'The file has changed since it was queued and was not checked; run gongwen batch again',
  },
};

function ordersOf({ digest, orders }: ThreadTask): OpenOrders {
  const known = kept.get(digest);
  if (known) return known;
  const { locale, limits, configs } = unpackOrders(Buffer.from(orders));
  const opened = new Map(
    Object.entries(configs).map(([name, text]) => [name, once(() => withSpelling(unpackConfig(text)))]),
  );
  const made: OpenOrders = {
    locale,
    limits,
    configFor: (name) => {
      const config = opened.get(name);
      if (!config) throw new Error(`the batch has no configuration ${name}`);
      return config();
    },
  };
  if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0] ?? '');
  kept.set(digest, made);
  return made;
}
