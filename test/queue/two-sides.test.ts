import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { drafts } from './support/drafts.ts';
import { otherVersion } from './support/other-version.ts';
import { startGongwen, startWorker } from './support/start-gongwen.ts';
import { startRedis } from './support/start-redis.ts';

// Each test starts several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const ONE = { 'a.txt': WRONG_NUMBER, 'gongwen.yaml': BRACKET_ONLY };

describe('a worker', () => {
  it('of another version takes nothing; both sides say why', async () => {
    const redis = await startRedis();
    const { folder } = await createWorkspace(ONE);
    const elsewhere = await createWorkspace();
    const queue = ['--queue', redis.url];
    const foreign = startGongwen(
      ['worker', ...queue, '--root', folder],
      elsewhere.folder,
      {},
      otherVersion('9.9.9', elsewhere.folder),
    );
    await foreign.says('工作端 9.9.9 已就绪');
    const batch = startGongwen(['batch', ...queue, '--format', 'json', '.'], folder);
    await batch.says(
      /没有能接这批文件的工作端（须为 gongwen-lint \d+\.\d+\.\d+，.*）；在线的有：.*（9\.9\.9，/u,
    );
    await foreign.says(/不接批次 [0-9a-f]{16}：它由 gongwen-lint \d+\.\d+\.\d+ 排入，本机是 9\.9\.9/u);
    await startWorker(queue, folder);
    expect((await batch.ended).status).toBe(1);
    foreign.kill('SIGTERM');
    expect(await foreign.ended).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('共检查 0 个文件'),
    });
  });

  it('that is told to stop ends what it has and takes nothing new; the rest waits for others', async () => {
    const redis = await startRedis();
    const { folder, call } = await createWorkspace(drafts(200));
    const checked = await call(['check', '--format', 'json', '.']);
    const queue = ['--queue', redis.url];
    const batch = startGongwen(['batch', ...queue, '--format', 'json', '.'], folder);
    await batch.says('批次');
    const worker = await startWorker(queue, folder);
    worker.kill('SIGTERM');
    const stopped = await worker.ended;
    expect([stopped.status, stopped.stdout]).toEqual([0, '']);
    const done = Number(/共检查 (\d+) 个文件/u.exec(stopped.stderr)?.[1]);
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const [active] = await client.keys('gongwen:check-*:active');
    const [results] = await client.keys('gongwen:batch:*:results');
    expect(active).toBeUndefined();
    expect(results === undefined ? 0 : await client.hlen(results)).toBe(done);
    await startWorker(queue, folder);
    const { status, stdout } = await batch.ended;
    expect([status, stdout]).toEqual([checked.status, checked.stdout]);
  });
});

describe('--resume', () => {
  it('goes on with the batch of that id, or says what is different', async () => {
    const redis = await startRedis();
    const { folder, call, write } = await createWorkspace({ ...ONE, 'b.txt': RIGHT_NUMBER });
    const command = ['batch', '--queue', redis.url, '--stalled-after', '1'];
    const first = startGongwen([...command, '.'], folder);
    await first.says('批次');
    const id = /批次 ([0-9a-f]{16})/u.exec(first.stderr())?.[1] ?? '';
    const twice = await call([...command, '.']);
    expect([twice.status, twice.stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`批次 ${id} 正由另一个进程取结果（.+，进程 \\d+）`, 'u')),
    ]);
    first.kill('SIGKILL');
    await first.ended;

    const unknown = await call([...command, '--resume', '0123456789abcdef', '.']);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('Redis 中没有批次 0123456789abcdef'),
    ]);
    const options = await call([...command, '--resume', id, '--rule', 'number/bracket=info', '.']);
    expect(options.stderr).toContain(`不是批次 ${id}：配置或选项有变化`);
    const fewer = await call([...command, '--resume', id, 'a.txt']);
    expect(fewer.stderr).toContain('稿件的范围、稿件的内容、配置或选项有变化');
    await write('b.txt', WRONG_NUMBER);
    const changed = await call([...command, '--resume', id, '.']);
    expect([changed.status, changed.stderr]).toEqual([2, expect.stringContaining(`：稿件的内容有变化`)]);
    await write('b.txt', RIGHT_NUMBER);

    await startWorker(['--queue', redis.url, '--stalled-after', '1'], folder);
    const resumed = await call([...command, '--resume', id, '--format', 'json', '.']);
    expect(resumed.stderr).toContain(`接着做批次 ${id}`);
    expect([resumed.status, resumed.stdout]).toEqual([
      1,
      (await call(['check', '--format', 'json', '.'])).stdout,
    ]);
  });
});

it('options that cannot be used are named, with what to write', async () => {
  const { call } = await createWorkspace(ONE);
  const queue = ['--queue', 'redis://127.0.0.1:1'];
  for (const [args, text] of [
    [['batch', ...queue, '--root', '.', '--objects', 'http://h/b/'], '--root 与 --objects 只能用一个'],
    [['worker', ...queue, '--root', 'nowhere'], '不是文件夹；检查路径，共享是否已挂载'],
    [['worker', ...queue, '--root', 'objects=.'], '共享文件夹不能叫 objects'],
    [['worker', ...queue, '--objects', 'http://user:secret@h/b/'], '--objects 应写作 http(s)://主机/桶/'],
    [['worker', ...queue, 'a.txt'], 'gongwen worker 不接稿件'],
    [['batch', ...queue, '-'], '标准输入不能排入队列'],
    [['batch', ...queue, '--fix', '.'], '没有选项 --fix'],
    [['batch', ...queue, '--stalled-after', '0', '.'], '选项 --stalled-after 的值应为不小于 1 的整数'],
  ] as const) {
    const { status, stdout, stderr } = await call(args);
    expect([status, stdout, stderr.includes(text) ? text : stderr]).toEqual([2, '', text]);
    expect(stderr).not.toContain('secret');
  }
  const env = { GONGWEN_OBJECTS_HEADERS: 'secret' };
  const headers = await call(['worker', ...queue, '--objects', 'http://h/b/'], { env });
  expect([headers.status, headers.stderr]).toEqual([2, expect.stringContaining('应一行一个“名称: 值”')]);
  expect(headers.stderr).not.toContain('secret');
});

it('help of both commands names every option in both languages', async () => {
  const { call } = await createWorkspace();
  for (const command of ['batch', 'worker'])
    for (const locale of ['zh-CN', 'en']) {
      const { status, stdout } = await call([command, '--help', '--locale', locale]);
      expect(status).toBe(0);
      for (const option of ['--queue URL', '--root [NAME=]DIR', '--objects URL', '--stalled-after SECONDS'])
        expect(stdout).toContain(option);
    }
  expect((await call(['batch', '--help'])).stdout).not.toMatch(/--(?:fix|annotate|jobs|stdin)\b/u);
});
