import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Target } from '../files/find-targets.ts';
import type { CheckedTarget } from './check-file.ts';
import { checkInWorkers } from './check-in-workers.ts';
import type { CheckOrders } from './check-orders.ts';
import type { Checker } from './create-checker.ts';
import { type CheckerPool, openPool } from './open-pool.ts';

const ORDERS: CheckOrders = {
  choice: { cwd: '/', config: null, profile: null, severities: [] },
  limits: {},
  locale: 'zh-CN',
  fix: 'off',
  fixLayout: false,
  annotations: 'keep',
  cache: null,
  pages: new Map(),
};

async function pool(threads: number, worker = './test-support/failing-worker.mjs'): Promise<CheckerPool> {
  const opened = await openPool(ORDERS, threads, new URL(worker, import.meta.url));
  onTestFinished(opened.close);
  return opened;
}

function targets(...paths: readonly string[]): Target[] {
  return paths.map((path) => ({ path, absolute: `/${path}`, error: null }));
}

/** Of files checked by the workers, those of this thread as well unless `here` is another. */
async function results(
  of: readonly Target[],
  workers: CheckerPool,
  settle = async (checked: CheckedTarget): Promise<CheckedTarget> => checked,
  here: Checker = handOver(workers),
): Promise<(readonly [path: string, problem: string | null])[]> {
  const found: (readonly [string, string | null])[] = [];
  for await (const { report } of checkInWorkers(of, workers, here, settle))
    found.push([report.output.path, report.output.error?.message.split('\n', 1)[0] ?? null]);
  return found;
}

function handOver({ check }: CheckerPool): Checker {
  return async ({ target }) => {
    const [checked] = await check([target]);
    if (checked === undefined) throw new Error(`nothing came back of ${target.path}`);
    return checked;
  };
}

describe('a file on which a worker dies', () => {
  it('is reported in its place, and the others are checked', async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `${index}.txt`);
    const all = targets(
      ...paths.slice(0, 9),
      'deadly.txt',
      ...paths.slice(9, 20),
      'huge.docx',
      ...paths.slice(20),
    );
    const found = await results(all, await pool(2));
    expect(found.map(([path]) => path)).toEqual(all.map(({ path }) => path));
    expect(found.filter(([, problem]) => problem !== null)).toEqual([
      ['deadly.txt', '程序出错，本文件未检查完：Error: it broke'],
      ['huge.docx', '内存不足，本文件未检查完'],
    ]);
  });
});

describe('files that are checked by several workers', () => {
  it('come in their order, however long what is done with each takes', async () => {
    const all = targets(...Array.from({ length: 40 }, (_, index) => `${index}.txt`));
    const found = await results(all, await pool(3), async (checked) => {
      await setTimeout(checked.report.output.path.startsWith('1') ? 20 : 0);
      return checked;
    });
    expect(found.map(([path]) => path)).toEqual(all.map(({ path }) => path));
  });

  it('are checked on this thread too, but for large ones', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const all = Array.from({ length: 40 }, (_, index) => {
      const absolute = join(folder, `${index}.txt`);
      writeFileSync(absolute, index % 8 === 1 ? ' '.repeat(5 << 20) : '');
      return { path: `${index}.txt`, absolute, error: null };
    });
    const workers = await pool(1);
    const here: string[] = [];
    const found = await results(all, workers, undefined, async (read) => {
      here.push(read.target.path);
      return handOver(workers)(read);
    });
    expect(found.map(([path]) => path)).toEqual(all.map(({ path }) => path));
    expect(here).not.toEqual([]);
    expect(here.filter((path) => Number.parseInt(path, 10) % 8 === 1)).toEqual([]);
  });

  it('are not waited for when no worker can start', async () => {
    await expect(
      results(targets('a.txt', 'b.txt', 'c.txt'), await pool(2, './no-such-worker.mjs')),
    ).rejects.toThrow('no-such-worker');
  });
});
