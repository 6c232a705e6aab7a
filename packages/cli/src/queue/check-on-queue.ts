import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { CheckedTarget } from '../check/check-file.ts';
import type { CheckElsewhere } from '../check/run-check.ts';
import { CommandError } from '../shared/command-error.ts';
import { toolVersion } from '../shared/tool-version.ts';
import type { QueuedFile } from './batch-job.ts';
import type { BatchLedger, Owner } from './batch-ledger.ts';
import { batchQueue } from './batch-queue.ts';
import { failedReport } from './failed-report.ts';
import { noteIdleQueue } from './note-idle-queue.ts';
import { unpackJson } from './pack-json.ts';
import { type BatchPlan, type PlannedFile, planBatch } from './plan-batch.ts';
import { batchKeys } from './queue-names.ts';
import type { QueuedRun } from './queued-run.ts';
import { type TakenBatch, takeBatch } from './take-batch.ts';
import { type ResultWatch, watchResults } from './watch-results.ts';
import { withinMs } from './within-ms.ts';

/** A process that fetches a batch and has not been heard of for so long may be replaced by another. */
const MOST_HELD_MS = 10_000;
/** How often it is looked whether workers are there, and jobs. */
const LOOK_MS = 5000;
/** The end of a run is not held up by a server that went away. */
const CLOSING_MS = 2000;
/** Results that are fetched at once. */
const FETCHED_AT_ONCE = 32;

/** Checks files by workers. */
export interface QueuedCheck {
  /** The results in the order of the files, each once; nothing is begun before the first is asked for. */
  readonly check: CheckElsewhere['check'];
  /** To be called when the results are where they shall be: takes them out of Redis. */
  readonly acknowledge: () => Promise<void>;
  /** Ends what runs beside; a batch that was not acknowledged stays and can be taken up again. */
  readonly close: () => Promise<void>;
}

export function queuedCheck(run: QueuedRun): QueuedCheck {
  const holdMs = Math.min(MOST_HELD_MS, run.settings.stalledMs);
  const owner: Owner = { name: `${hostname()} ${process.pid} ${randomUUID()}`, holdMs };
  let ledger: BatchLedger | null = null;
  const closing: (() => unknown)[] = [];
  return {
    check: async function* (targets, configFor) {
      const { locale, limits, files, settings } = run;
      const store = settings.store.name;
      const plan = await planBatch(targets, {
        version: toolVersion(),
        store,
        locale,
        limits,
        files,
        configFor,
      });
      if (plan.jobs.length === 0) return yield* plan.files.map((file) => failed(file, run));
      const taken = await takeBatch(plan, owner, run);
      ledger = taken.ledger;
      const watch = await startBeside(plan, taken, owner, run, closing);
      yield* inOrder(plan.files, taken.ledger, watch, run);
    },
    acknowledge: async () => ledger?.end(owner),
    close: async () => {
      for (const close of closing.splice(0)) await close();
    },
  };
}

/**
 * Fills the queue, and starts what goes on while results are waited for: following them, holding the batch, looking for
 * workers and lost jobs.
 * @param closing Gets what ends each.
 */
async function startBeside(
  plan: BatchPlan,
  { ledger, run: id }: TakenBatch,
  owner: Owner,
  run: QueuedRun,
  closing: (() => unknown)[],
): Promise<ResultWatch> {
  const watch = watchResults(run.client.duplicate(), batchKeys(plan.id).done);
  const holding = setInterval(() => void hold(ledger, owner, watch, plan.id), owner.holdMs / 3);
  const queue = batchQueue(plan, id, run.client);
  closing.push(
    () => watch.end(new Error('closed')),
    () => clearInterval(holding),
    () => withinMs(CLOSING_MS, queue.close()),
  );
  const fields = await ledger.resultFields();
  const indexes = new Set([...fields].map((field) => Number.parseInt(field, 10)));
  await queue.fill((index) => indexes.has(index));
  const look = noteIdleQueue(run);
  const isThrough = (): boolean =>
    watch.count() === plan.jobs.reduce((sum, { files }) => sum + files.length, 0);
  const looking = setInterval(() => {
    // A connection that is lost meanwhile is there again at the next look.
    if (!isThrough()) Promise.all([look(), queue.refill(watch)]).catch(() => {});
  }, LOOK_MS);
  closing.push(() => clearInterval(looking));
  return watch;
}

async function* inOrder(
  files: readonly PlannedFile[],
  ledger: BatchLedger,
  watch: ResultWatch,
  run: QueuedRun,
): AsyncGenerator<CheckedTarget> {
  for (let at = 0; at < files.length; ) {
    const file = files[at];
    if (file === undefined) return;
    if (!('key' in file)) {
      yield failed(file, run);
      at += 1;
      continue;
    }
    await watch.until(file.index);
    const ready = readyFrom(at, files, watch);
    for (const packed of await ledger.results(ready)) {
      if (packed === null) throw lost();
      yield { report: unpackJson(packed), change: null, key: null };
    }
    at += ready.length;
  }
}

function readyFrom(at: number, files: readonly PlannedFile[], { has }: ResultWatch): QueuedFile[] {
  const ready: QueuedFile[] = [];
  for (const file of files.slice(at, at + FETCHED_AT_ONCE)) {
    if (!('key' in file) || !has(file.index)) break;
    ready.push(file);
  }
  return ready;
}

function failed(file: PlannedFile, { locale }: QueuedRun): CheckedTarget {
  if ('key' in file) throw new Error(`${file.path} was queued`);
  return { report: failedReport(file.path, file.error, locale), change: null, key: null };
}

async function hold(ledger: BatchLedger, owner: Owner, watch: ResultWatch, id: string): Promise<void> {
  try {
    const state = await ledger.hold(owner);
    if (state === 'gone') watch.end(lost());
    if (state === 'taken') watch.end(takenOver(id));
  } catch {
    // The connection is lost; the batch is held again when it is back.
  }
}

function lost(): CommandError {
  return new CommandError({
    zh: 'Redis 中的批次不见了：重启时没有保存，或被清空；请重新运行',
    en: 'The batch is gone from Redis: it was not saved at a restart, or was cleared. Run the command again',
  });
}

function takenOver(id: string): CommandError {
  return new CommandError({
    zh: `批次 ${id} 已由另一个进程接手，本进程结束`,
    en: `Batch ${id} was taken over by another process; this one ends`,
  });
}
