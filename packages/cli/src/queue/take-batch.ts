import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../shared/command-error.ts';
import type { Phrase } from '../shared/say.ts';
import { type BatchLedger, type BatchMeta, batchLedger, type Owner } from './batch-ledger.ts';
import type { BatchPlan } from './plan-batch.ts';
import type { QueuedRun } from './queued-run.ts';

const RETRY_MS = 300;

/** A batch that this process fetches. */
export interface TakenBatch {
  readonly ledger: BatchLedger;
  /** See `StoredMeta`. */
  readonly run: string;
}

/**
 * Begins a batch, or takes it up again where another process left it.
 * @throws {CommandError} when another process is at it, or when it is not the one of `--resume`.
 */
export async function takeBatch(plan: BatchPlan, owner: Owner, run: QueuedRun): Promise<TakenBatch> {
  await refuseOther(plan, run);
  const ledger = batchLedger(run.client, plan.id);
  const end = Date.now() + owner.holdMs + 2 * RETRY_MS;
  for (let isNoted = false; ; isNoted = true) {
    const state = await ledger.begin({ ...plan.meta, run: randomUUID() }, plan.orders, owner);
    if (state === 'new' || state === 'again') {
      run.note(await startOf(state, plan, ledger));
      return { ledger, run: (await ledger.meta()).run ?? '' };
    }
    if (Date.now() > end) throw busy(plan.id, state);
    if (!isNoted) run.note(waiting(plan.id));
    await setTimeout(RETRY_MS);
  }
}

async function startOf(state: string, { id, files, jobs }: BatchPlan, ledger: BatchLedger): Promise<Phrase> {
  if (state === 'new') {
    return {
      zh: `批次 ${id}：${files.length} 个文件，${jobs.length} 个任务；中断后重新运行同一命令即接着做`,
      en: `batch ${id}: ${files.length} files in ${jobs.length} jobs; after an interruption the same command goes on`,
    };
  }
  const { size } = await ledger.resultFields();
  return {
    zh: `接着做批次 ${id}：${files.length} 个文件，已检查 ${size} 个`,
    en: `going on with batch ${id}: ${files.length} files, ${size} checked already`,
  };
}

function waiting(id: string): Phrase {
  return {
    zh: `批次 ${id} 还记在另一个进程名下；它若已结束，稍候即接着做`,
    en: `batch ${id} still belongs to another process; if that has ended, this one goes on in a moment`,
  };
}

function busy(id: string, owner: string): CommandError {
  const [host = '?', pid = '?'] = owner.split(' ');
  return new CommandError({
    zh: `批次 ${id} 正由另一个进程取结果（${host}，进程 ${pid}）；等它完成后再运行`,
    en: `Batch ${id} is being fetched by another process (${host}, process ${pid}). Run this again when that is done`,
  });
}

/** What can differ between a batch and the one that was asked for. */
const PARTS: Readonly<Record<Exclude<keyof BatchMeta, 'files'>, Phrase>> = {
  version: { zh: 'gongwen-lint 的版本', en: 'the version of gongwen-lint' },
  store: { zh: '--root 的名称或 --objects', en: 'the name of --root, or --objects' },
  paths: { zh: '稿件的范围', en: 'which files there are' },
  contents: { zh: '稿件的内容', en: 'what stands in the files' },
  orders: { zh: '配置或选项', en: 'configuration or options' },
};

async function refuseOther({ id, meta }: BatchPlan, { client, resume }: QueuedRun): Promise<void> {
  if (resume === null || resume === id) return;
  const asked = await batchLedger(client, resume).meta();
  if (asked.version === undefined) {
    throw new CommandError({
      zh: `Redis 中没有批次 ${resume}：已取完并清除，或已过期；去掉 --resume 重新检查`,
      en: `There is no batch ${resume} in Redis: it was fetched and cleared, or has expired. Leave out --resume to check again`,
    });
  }
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const different = parts.filter((part) => asked[part] !== meta[part]).map((part) => PARTS[part]);
  throw new CommandError({
    zh: `不是批次 ${resume}：${different.map(({ zh }) => zh).join('、')}有变化；去掉 --resume 重新检查`,
    en: `This is not batch ${resume}: ${different.map(({ en }) => en).join(', ')} changed. Leave out --resume to check again`,
  });
}
