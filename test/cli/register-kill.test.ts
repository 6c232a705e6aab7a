import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { BIN, createWorkspace, type Workspace } from './support/workspace.ts';

const KILLS = 50;
const SUBMISSIONS = 150;
const SEED = Number(process.env['KILL_SEED'] ?? 20230516);

/** Submissions, each a folder with one paper. */
const ALL = Array.from({ length: SUBMISSIONS }, (_, index) => ({
  folder: `第${index}件`,
  text: `---
文种: 请示
发文机关: 洛阳市偃师区教育局
主送: [洛阳市偃师区人民政府]
办理等级: 急件
---
# 洛阳市偃师区教育局关于办理第${index}件事项的请示

洛阳市偃师区人民政府：

现有第${index}件事项需要办理。

妥否，请批示。
`,
}));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Takes submissions in, from one on; those that are in the register already are not entered twice. */
const intakeTo = (register: string, from = 0): readonly string[] => [
  'intake',
  ...ALL.slice(from).map(({ folder }) => folder),
  ...['--received', '2026-05-18', '--register', register],
];

/** When the command is killed: so many milliseconds after its start, or after it has printed so many receipts. */
interface Moment {
  readonly receipts: number;
  readonly milliseconds: number;
}

const momentText = ({ receipts, milliseconds }: Moment): string =>
  receipts === 0 ? `${milliseconds} ms from the start` : `${milliseconds} ms from receipt ${receipts}`;

/** Starts the command and kills it at a moment; gives whether it was still running. */
async function killed(
  folder: string,
  args: readonly string[],
  { receipts, milliseconds }: Moment,
): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), milliseconds);
  if (receipts === 0) kill();
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = seen;
    seen += text.split('收文回执').length - 1;
    if (before < receipts && seen >= receipts) kill();
  });
  const [, signal] = await once(child, 'close');
  return signal === 'SIGKILL';
}

/** Runs the command to its end; gives the milliseconds until it had printed the first receipt. */
async function firstReceiptAfter(folder: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let first = 0;
  child.stdout.on('data', () => {
    first ||= performance.now() - start;
  });
  const [status] = await once(child, 'exit');
  expect(status).not.toBe(2);
  return first;
}

interface Dump {
  readonly entries: readonly unknown[];
  readonly files: readonly unknown[];
}

/** All that a register holds, read by SQLite itself. */
function dump(path: string): Dump {
  const database = new Database(path);
  database.exec('PRAGMA busy_timeout = 10000');
  try {
    expect(database.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    return {
      entries: database.prepare('SELECT * FROM entry ORDER BY id').all(),
      files: database.prepare('SELECT * FROM file ORDER BY entry, position').all(),
    };
  } finally {
    database.close();
  }
}

/** How many entries there are, by SQLite itself: an unfinished transaction is rolled back by whoever opens the file. */
function entriesIn(path: string): number {
  const database = new Database(path);
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'entry'").all();
    if (tables.length === 0) return 0;
    const [row] = database.prepare('SELECT count(*) AS entries FROM entry').all() as { entries: number }[];
    return row?.entries ?? 0;
  } finally {
    database.close();
  }
}

const READ_EVERY = 10;

/** Reads the register by the command: what is there is whole, each entry with its one file. */
async function readWhileWriting({ run }: Workspace, register: string): Promise<void> {
  const { status, stdout, stderr } = await run([
    'register',
    'list',
    '--register',
    register,
    '--format',
    'json',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const { entries } = JSON.parse(stdout);
  expect(entries.every(({ files }: { files: number }) => files === 1)).toBe(true);
  expect(entries.length).toBeGreaterThan(0);
}

describe('登记中途被杀掉', () => {
  it(`杀掉${KILLS}次，再登记一遍，登记簿和没有被杀过的一样，一件不少、一件不重`, async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': 'extends: yanshi-2023\n',
      ...Object.fromEntries(ALL.map(({ folder, text }) => [`${folder}/请示.md`, text])),
    });
    const { run, folder, path } = workspace;
    await firstReceiptAfter(folder, intakeTo('平静.db'));
    // Once more, with the program in the memory of the system as it will be from now on.
    const first = await firstReceiptAfter(folder, intakeTo('平静.db', SUBMISSIONS - 1));

    const random = randomNumbers(SEED);
    const log: string[] = [];
    let entered = 0;
    let kills = 0;
    for (let round = 0; kills < KILLS && round < 2 * KILLS; round += 1) {
      // While the program starts and makes the file and its tables; while it writes one receipt after the other.
      const moment =
        round % 2 === 0
          ? { receipts: 0, milliseconds: Math.round(first * (0.3 + 0.9 * random())) }
          : { receipts: 2 + Math.floor(3 * random()), milliseconds: Math.round(12 * random()) };
      // Begins with one that is there already; when all are, with the first.
      const from = entered === SUBMISSIONS ? 0 : Math.max(0, entered - 1);
      const isRead = round % READ_EVERY === READ_EVERY - 1 && entered > 0;
      const [isKilled] = await Promise.all([
        killed(folder, intakeTo('被杀.db', from), moment),
        ...(isRead ? [readWhileWriting(workspace, '被杀.db')] : []),
      ]);
      const now = existsSync(path('被杀.db')) ? entriesIn(path('被杀.db')) : 0;
      expect(now).toBeGreaterThanOrEqual(entered);
      entered = now;
      if (isKilled) kills += 1;
      log.push(`${round}: ${momentText(moment)}${isKilled ? '' : ' (had ended)'}, ${entered} entered`);
    }
    const again = await run(intakeTo('被杀.db'));
    console.info(`seed ${SEED}, first receipt after ${Math.round(first)} ms\n${log.join('\n')}`);
    expect([again.status === 2, kills]).toEqual([false, KILLS]);

    const [calm, rough] = [dump(path('平静.db')), dump(path('被杀.db'))];
    expect(calm.entries).toHaveLength(SUBMISSIONS);
    expect(strip(rough)).toEqual(strip(calm));
  }, 300_000);
});

/** Without what the driver adds to rows. */
function strip({ entries, files }: Dump): unknown {
  return JSON.parse(JSON.stringify({ entries, files }));
}
