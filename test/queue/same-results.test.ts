import { cp, rename, symlink } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { drafts } from './support/drafts.ts';
import { redisKeys } from './support/redis-keys.ts';
import { startGongwen, startWorker } from './support/start-gongwen.ts';
import { startRedis } from './support/start-redis.ts';

// Each test starts several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const ALL = ['.', 'missing.txt'];

describe('gongwen batch', () => {
  it('prints what gongwen check prints, byte for byte, and leaves nothing of the batch in Redis', async () => {
    const redis = await startRedis();
    const { folder, call, write } = await createWorkspace(drafts(60));
    const queue = ['--queue', redis.url];
    await Promise.all([startWorker(queue, folder), startWorker(queue, folder)]);
    await call(['--baseline', 'known.json', '--update-baseline', 'even']);
    await write('other.yaml', BRACKET_ONLY.replace('number/bracket: error', 'number/bracket: info'));
    for (const options of [
      ['--format', 'json', ...ALL],
      [...ALL],
      ['--format', 'sarif', '--quiet', '.'],
      ['--format', 'jsonl', '--baseline', 'known.json', '.'],
      [
        '--format',
        'json',
        '--config',
        'other.yaml',
        '--rule',
        'number/bracket=warning',
        '--locale',
        'en',
        'odd',
      ],
      ['--format', 'json', '--config', 'other.yaml', '--max-warnings', '0', 'even/0.md', 'even/2.txt'],
    ]) {
      const here = await call(['check', ...options]);
      const queued = await call(['batch', ...queue, ...options]);
      expect(here.stdout.length).toBeGreaterThan(100);
      expect([queued.status, queued.stdout]).toEqual([here.status, here.stdout]);
      expect(queued.stderr).toMatch(/^gongwen: (?:批次|batch) [0-9a-f]{16}/u);
    }
    const left = await redisKeys(redis.url, 'gongwen:');
    expect(left.filter((key) => key.includes('batch'))).toEqual([]);
    expect(left.filter((key) => /:[0-9a-f]{16}-/u.test(key))).toEqual([]);
  });

  it('counts by its own configuration, wherever a worker runs and whatever stands there', async () => {
    const redis = await startRedis();
    const [office, other] = [await createWorkspace(drafts(12)), await createWorkspace()];
    await cp(office.folder, other.path('mnt/drafts'), { recursive: true });
    await other.write('mnt/drafts/gongwen.yaml', 'rules: { number/bracket: off }\n');
    await other.write('mnt/drafts/odd/gongwen.yaml', 'this is: no configuration\n');
    await startWorker(['--queue', redis.url, '--root', 'g=mnt/drafts'], other.folder);
    const checked = await office.call(['check', '--format', 'json', '.']);
    const queued = await office.call([
      'batch',
      '--queue',
      redis.url,
      '--root',
      'g=.',
      '--format',
      'json',
      '.',
    ]);
    expect(JSON.parse(queued.stdout).summary.errors).toBeGreaterThan(0);
    expect([queued.status, queued.stdout]).toEqual([checked.status, checked.stdout]);
  });
});

describe('a file that is not what was queued', () => {
  it('is an error of that file: changed since, gone since, outside the folder, a link that leads out', async () => {
    const redis = await startRedis();
    const outside = await createWorkspace({ 'a.txt': WRONG_NUMBER });
    const office = await createWorkspace({
      'share/changed.txt': WRONG_NUMBER,
      'share/gone.txt': WRONG_NUMBER,
      'share/swapped.txt': WRONG_NUMBER,
      'share/same.txt': RIGHT_NUMBER,
      'share/gongwen.yaml': BRACKET_ONLY,
      'beside.txt': WRONG_NUMBER,
    });
    await symlink(outside.path('a.txt'), office.path('share/link.txt'));
    const queue = ['--queue', redis.url, '--root', 'share'];
    const batch = startGongwen(
      ['batch', ...queue, '--config', 'share/gongwen.yaml', '--format', 'json', 'share', 'beside.txt'],
      office.folder,
    );
    await batch.says('批次');
    await office.write('share/changed.txt', RIGHT_NUMBER);
    await rename(office.path('share/gone.txt'), office.path('share/moved.txt'));
    await rename(office.path('share/swapped.txt'), outside.path('swapped.txt'));
    await symlink(outside.path('swapped.txt'), office.path('share/swapped.txt'));
    await startWorker(queue, office.folder);
    const { status, stdout } = await batch.ended;
    const files: { path: string; error: { code: string; message: string } | null; messages: unknown[] }[] =
      JSON.parse(stdout).files;
    expect(status).toBe(2);
    expect(
      files.map(({ path, error }) => [path, error?.message.replaceAll(office.folder, '') ?? null]),
    ).toEqual([
      ['share/changed.txt', '排队之后文件有改动，未检查；请重新运行 gongwen batch'],
      ['share/gone.txt', '没有这个文件'],
      ['share/link.txt', '不在共享文件夹 files（/share）之内，工作端读不到'],
      ['share/same.txt', null],
      ['share/swapped.txt', '不在共享文件夹 files 之内'],
      ['beside.txt', '不在共享文件夹 files（/share）之内，工作端读不到'],
    ]);
    expect(files.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
