import { randomUUID } from 'node:crypto';
import { availableParallelism, hostname } from 'node:os';
import { Worker } from 'bullmq';
import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import type { Phrase } from '../shared/say.ts';
import { toolVersion } from '../shared/tool-version.ts';
import { UsageError } from '../shared/usage-error.ts';
import type { BatchJob } from './batch-job.ts';
import { noteForeignBatches } from './note-foreign-batches.ts';
import { KEY_PREFIX, queueName } from './queue-names.ts';
import { type QueueSettings, queueSettings } from './queue-settings.ts';
import { openThreads } from './thread-pool.ts';
import { turnstile } from './turnstile.ts';
import { untilStopped } from './until-stopped.ts';
import { withQueue } from './with-queue.ts';
import { type Workshop, workOnJob } from './work-on-job.ts';
import { BEAT_MS, forgetWorker, noteWorker, type WorkerEntry } from './worker-register.ts';

/** A job that stalls is always given to another worker: files on which workers die are counted by themselves. */
const ANY_NUMBER = Number.MAX_SAFE_INTEGER;
/** Pause before BullMQ asks again after an error, in milliseconds. */
const RETRY_MS = 1000;

/** `gongwen worker`: checks files that `gongwen batch` puts on the queue, until it is told to stop. */
export async function work(args: Arguments, context: Context): Promise<ExitStatus> {
  if (args.positionals.length > 0) {
    throw new UsageError({
      zh: 'gongwen worker 不接稿件；稿件由 gongwen batch 排入队列',
      en: 'gongwen worker takes no paths; gongwen batch puts them on the queue',
    });
  }
  const settings = queueSettings(args, context);
  const threads = args.number('jobs', 1) ?? availableParallelism();
  const note = (phrase: Phrase): void => void context.stderr.write(`gongwen: ${context.say(phrase)}\n`);
  return withQueue(settings.address, context, async (client) => {
    const pool = await openThreads(settings.store, threads);
    const shop: Workshop = { client, pool, turns: turnstile(), orders: new Map() };
    const checked = await serve(shop, settings, threads, { note, stopped: untilStopped(context) });
    await pool.close();
    note({ zh: `已停止，共检查 ${checked} 个文件`, en: `stopped after ${checked} files` });
    return EXIT.clean;
  });
}

interface Serving {
  readonly note: (phrase: Phrase) => void;
  readonly stopped: Promise<void>;
}

/** Takes jobs until the worker is stopped; those under way are ended first. Gives the number of files. */
async function serve(
  shop: Workshop,
  settings: QueueSettings,
  threads: number,
  { note, stopped }: Serving,
): Promise<number> {
  const { address, store, stalledMs } = settings;
  const version = toolVersion();
  let checked = 0;
  const worker = new Worker<BatchJob, null>(
    queueName(version, store.name),
    async ({ data, stalledCounter, attemptsStarted }) => {
      const files = await workOnJob(data, stalledCounter > 0 || attemptsStarted > 1, shop);
      checked += files;
      return null;
    },
    {
      connection: shop.client,
      prefix: KEY_PREFIX,
      // One more, so that a thread has its next job at hand.
      concurrency: threads + 1,
      lockDuration: stalledMs,
      stalledInterval: stalledMs,
      maxStalledCount: ANY_NUMBER,
      runRetryDelay: RETRY_MS,
    },
  );
  worker.on('error', (error) => {
    if (!isExpected(error))
      note({ zh: `队列出错：${error.message}`, en: `the queue fails: ${error.message}` });
  });
  worker.on('failed', (_job, error) => {
    note({
      zh: `一个任务没有做完，将重做：${error.message}`,
      en: `a job failed and will be done again: ${error.message}`,
    });
  });
  await worker.waitUntilReady();
  const entry: WorkerEntry = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    version,
    store: store.name,
    threads,
  };
  const lookForForeign = noteForeignBatches(shop.client, version, note);
  const beat = (): void => {
    // A connection that is lost meanwhile is there again at the next beat.
    Promise.all([noteWorker(shop.client, entry), lookForForeign()]).catch(() => {});
  };
  beat();
  const beating = setInterval(beat, BEAT_MS);
  note({
    zh: `工作端 ${version} 已就绪：${address.shown}，${store.kind === 'folder' ? `共享文件夹 ${store.name}（${store.root}）` : store.base}，${threads} 个线程；Ctrl-C 停止`,
    en: `worker ${version} is ready: ${address.shown}, ${store.kind === 'folder' ? `shared folder ${store.name} (${store.root})` : store.base}, threads: ${threads}; Ctrl-C stops it`,
  });
  await stopped;
  clearInterval(beating);
  note({ zh: '正在停止，做完手上的任务', en: 'stopping once the jobs at hand are done' });
  await worker.close();
  await forgetWorker(shop.client, entry);
  return checked;
}

/** What happens when a connection is lost, or a job has been given to another worker meanwhile; neither loses anything. */
function isExpected({ message }: Error): boolean {
  return /connection|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket|lock|not in the active state|Missing key/iu.test(
    message,
  );
}
