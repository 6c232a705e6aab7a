import { describe, expect, it, vi } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { drafts } from './support/drafts.ts';
import { type Running, startGongwen, startWorker } from './support/start-gongwen.ts';
import { type Meddle, startObjectServer } from './support/start-object-server.ts';
import { startRedis } from './support/start-redis.ts';

// Each test starts several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const TOKEN = 'Bearer s3cret-of-the-store';
const env = { GONGWEN_OBJECTS_HEADERS: `Authorization: ${TOKEN}\nX-Office: yanshi\n` };

const isDraft = (name: string): boolean => /\.(?:md|txt|docx)$/u.test(name);

describe('drafts in an object store', () => {
  it('are checked as the same files in a folder are, listed page by page or by their keys', async () => {
    const redis = await startRedis();
    const all = { ...drafts(30), '【定稿】 a&b+1.txt': WRONG_NUMBER };
    const objects = Object.fromEntries(Object.entries(all).filter(([name]) => isDraft(name)));
    const store = await startObjectServer({ ...objects, 'notes.pdf': 'x' }, TOKEN);
    const here = await createWorkspace(all);
    // Configurations lie with the office; the files do not.
    const office = await createWorkspace(
      Object.fromEntries(Object.entries(all).filter(([name]) => !isDraft(name))),
    );
    const queue = ['--queue', redis.url, '--objects', store.url];
    await startWorker(queue, office.folder, env);
    for (const options of [
      ['.'],
      ['odd', 'even/0.md', '【定稿】 a&b+1.txt'],
      ['--format', 'json', 'even/', 'odd/again.txt'],
    ]) {
      const checked = await here.call(['check', ...options]);
      const queued = await office.call(['batch', ...queue, ...options], { env });
      expect(checked.stdout).toContain('number/bracket');
      expect([queued.status, queued.stdout]).toEqual([checked.status, checked.stdout]);
    }
    expect(store.requests.filter((request) => !request.startsWith('GET /drafts/'))).toEqual([]);
  });

  it('that are not there, changed meanwhile, or lead out of the store are errors of their own', async () => {
    const redis = await startRedis();
    const store = await startObjectServer({ 'a.txt': RIGHT_NUMBER, 'b.txt': RIGHT_NUMBER }, TOKEN);
    const { folder } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY });
    const queue = ['--queue', redis.url, '--objects', store.url];
    const batch = startGongwen(
      ['batch', ...queue, '--format', 'unix', 'a.txt', 'b.txt', 'c.txt', 'x/../../a.txt'],
      folder,
      env,
    );
    await batch.says('批次');
    store.objects.set('a.txt', WRONG_NUMBER);
    store.objects.delete('b.txt');
    await startWorker(queue, folder, env);
    const { status, stderr } = await batch.ended;
    expect(status).toBe(2);
    const lines = stderr.split('\n').filter((line) => /^[\w./]+\.txt: /u.test(line));
    expect(lines).toEqual([
      'a.txt: 排队之后文件有改动，未检查；请重新运行 gongwen batch (not-readable)',
      'b.txt: 对象存储中没有这个键 (not-found)',
      'c.txt: 对象存储中没有这个键 (not-found)',
      'x/../../a.txt: 不是对象的键 (not-readable)',
    ]);
  });

  it('cannot be read without the headers; what to do is said, the headers are not', async () => {
    const redis = await startRedis();
    const store = await startObjectServer({ 'a.txt': RIGHT_NUMBER }, TOKEN);
    const { call } = await createWorkspace();
    const queue = ['batch', '--queue', redis.url, '--objects', store.url];
    const wrong = { GONGWEN_OBJECTS_HEADERS: 'Authorization: wrong-secret' };
    const one = await call([...queue, 'a.txt'], { env: wrong });
    expect([one.status, one.stdout]).toEqual([2, expect.stringContaining('GONGWEN_OBJECTS_HEADERS')]);
    const listed = await call([...queue, '.'], { env: wrong });
    expect([listed.status, listed.stderr]).toEqual([2, expect.stringContaining('HTTP 403')]);
    expect(one.stdout + one.stderr + listed.stderr).not.toContain('wrong-secret');
  });
});

describe('a file on which workers die', () => {
  it('comes back as internal-error after some tries, the others of its job are checked', async () => {
    const redis = await startRedis();
    let isArmed = false;
    const workers = new Map<string, Running>();
    const meddle: Meddle = (key, headers) => {
      if (!isArmed || key !== '7.txt') return false;
      // Whoever asks for it dies, as one does that runs out of memory.
      workers.get(String(headers['x-worker']))?.kill('SIGKILL');
      return true;
    };
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [`${index}.txt`, WRONG_NUMBER]),
    );
    const store = await startObjectServer(files, TOKEN, meddle);
    const { folder } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY });
    const queue = ['--queue', redis.url, '--objects', store.url, '--stalled-after', '2'];
    const batch = startGongwen(['batch', ...queue, '--format', 'json', '.'], folder, env);
    await batch.says('44 个任务');
    isArmed = true;
    let [deaths, isOver] = [0, false];
    const ended = batch.ended.finally(() => {
      isOver = true;
    });
    const keepOneUp = async (name: string): Promise<void> => {
      while (!isOver) {
        const headers = `${env.GONGWEN_OBJECTS_HEADERS}\nX-Worker: ${name}`;
        const worker = startGongwen(['worker', '--jobs', '1', ...queue], folder, {
          GONGWEN_OBJECTS_HEADERS: headers,
        });
        workers.set(name, worker);
        await Promise.race([worker.ended, ended]);
        deaths += isOver ? 0 : 1;
      }
    };
    await Promise.all([keepOneUp('one'), keepOneUp('two')]);
    const { files: found }: { files: { path: string; error: { code: string; message: string } | null }[] } =
      JSON.parse((await ended).stdout);
    expect(found).toHaveLength(130);
    expect(found.filter(({ error }) => error !== null)).toMatchObject([
      {
        path: '7.txt',
        error: { code: 'internal-error', message: '检查本文件时工作端 5 次中断，未检查完' },
      },
    ]);
    // Once with its job, then five times by itself; a worker that is held up for long is taken for dead as well.
    expect(deaths).toBeGreaterThan(1);
    expect(deaths).toBeLessThanOrEqual(6);
  });
});
