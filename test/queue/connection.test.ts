import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BRACKET_ONLY, createWorkspace, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { drafts } from './support/drafts.ts';
import { makeCertificate } from './support/make-certificate.ts';
import { startGongwen, startWorker } from './support/start-gongwen.ts';
import { freePort, startRedis } from './support/start-redis.ts';

// Each test starts several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const SECRET = 'p4ssw0rd-of-redis';
const ONE = { 'a.txt': WRONG_NUMBER, 'gongwen.yaml': BRACKET_ONLY };

describe('a Redis that cannot be used', () => {
  it('ends both commands with status 2: where, why, what to do, and never the password', async () => {
    const { call } = await createWorkspace(ONE);
    const nowhere = `127.0.0.1:${await freePort()}`;
    const locked = await startRedis('--requirepass', SECRET);
    for (const command of ['batch', 'worker']) {
      const unreachable = await call([command, '--queue', `redis://:${SECRET}@${nowhere}`]);
      expect([unreachable.status, unreachable.stdout]).toEqual([2, '']);
      expect(unreachable.stderr).toContain(`连不上 Redis redis://${nowhere}（connect ECONNREFUSED`);
      expect(unreachable.stderr).toContain('检查地址、端口和防火墙');
      const wrong = await call([
        command,
        '--queue',
        `redis://:x${SECRET}@127.0.0.1:${locked.port}`,
        '--locale',
        'en',
      ]);
      expect(wrong.status).toBe(2);
      expect(wrong.stderr).toMatch(/refuses the connection \(WRONGPASS.*Check user, password/u);
      const none = await call([command, '--queue', locked.url]);
      expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('NOAUTH')]);
      const malformed = await call([command, '--queue', `http://:${SECRET}@host`]);
      expect([malformed.status, malformed.stderr]).toEqual([2, expect.stringContaining('应写作 redis://')]);
      const missing = await call([command]);
      expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('GONGWEN_QUEUE')]);
      for (const { stderr } of [unreachable, wrong, none, malformed]) expect(stderr).not.toContain(SECRET);
    }
  });
});

describe('a Redis with a password, over TLS', () => {
  it('is used by both commands, the address from the environment; the password is not printed', async () => {
    const { folder, run } = await createWorkspace(ONE);
    const { certificate, key } = makeCertificate(folder);
    const port = await freePort();
    const tls = ['--tls-port', String(port), '--tls-cert-file', certificate, '--tls-key-file', key];
    await startRedis('--requirepass', SECRET, ...tls, '--tls-auth-clients', 'no');
    const env = {
      GONGWEN_QUEUE: `rediss://default:${SECRET}@127.0.0.1:${port}/3`,
      NODE_EXTRA_CA_CERTS: certificate,
    };
    const worker = await startWorker([], folder, env);
    const queued = await run(['batch', '--format', 'json', '.'], { env });
    expect(queued.status).toBe(1);
    expect(JSON.parse(queued.stdout).summary).toMatchObject({ files: 1, errors: 1 });
    expect(worker.stderr()).toContain(`rediss://127.0.0.1:${port}/3`);
    expect(worker.stderr() + queued.stderr).not.toContain(SECRET);
  });
});

it('a Redis that may throw keys away is warned of', async () => {
  const redis = await startRedis('--maxmemory-policy', 'allkeys-lru', '--maxmemory', '50mb');
  const { folder, call } = await createWorkspace(ONE);
  const worker = await startWorker(['--queue', redis.url], folder);
  expect(worker.stderr()).toContain(
    'maxmemory-policy 为 allkeys-lru，内存不足时会丢任务和结果；请设为 noeviction',
  );
  const { stderr } = await call(['batch', '--queue', redis.url, '--locale', 'en', '.']);
  expect(stderr).toContain('maxmemory-policy of this Redis is allkeys-lru');
});

describe('a connection that is lost in the middle', () => {
  it('is waited for by both sides, and the report is that of an undisturbed run', async () => {
    const redis = await startRedis('--appendonly', 'yes', '--appendfsync', 'always');
    const { folder, call } = await createWorkspace(drafts(120));
    const checked = await call(['check', '--format', 'json', '.']);
    const queue = ['--queue', redis.url, '--stalled-after', '1'];
    const worker = await startWorker(queue, folder);
    const batch = startGongwen(['batch', ...queue, '--format', 'json', '.'], folder);
    await batch.says('批次');
    await redis.kill();
    await Promise.all([worker.says('断开，等待恢复'), batch.says('断开，等待恢复')]);
    await redis.start();
    await Promise.all([worker.says('已恢复'), batch.says('已恢复')]);
    const { status, stdout } = await batch.ended;
    expect([status, stdout]).toEqual([checked.status, checked.stdout]);
  });

  it('to a Redis that comes back empty ends the batch with status 2 and says so', async () => {
    const redis = await startRedis();
    const { folder } = await createWorkspace(ONE);
    const batch = startGongwen(['batch', '--queue', redis.url, '--stalled-after', '1', '.'], folder);
    await batch.says('批次');
    await redis.kill();
    await redis.start();
    const { status, stdout, stderr } = await batch.ended;
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Redis 中的批次不见了');
  });
});

it('a Redis without memory for the batch ends it with status 2 and says what to do', async () => {
  const redis = await startRedis('--maxmemory', '1mb', '--maxmemory-policy', 'noeviction');
  const { call } = await createWorkspace(ONE);
  const { status, stdout, stderr } = await call(['batch', '--queue', redis.url, '.']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/拒绝执行（OOM .*）；检查它的内存上限（maxmemory）/u);
});

describe('a batch that nobody fetches', () => {
  it('expires after seven days, and its jobs go with it', async () => {
    const redis = await startRedis();
    const { folder, call } = await createWorkspace({ ...ONE, 'b.md': WRONG_NUMBER });
    const queue = ['--queue', redis.url, '--stalled-after', '1'];
    const batch = startGongwen(['batch', ...queue, '.'], folder);
    await batch.says('批次');
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const waiting = async () =>
      Promise.all((await client.keys('gongwen:check-*:wait')).map((key) => client.llen(key)));
    while ((await waiting())[0] !== 2) await setTimeout(20);
    batch.kill('SIGKILL');
    await batch.ended;
    const keys = (await client.keys('gongwen:batch:*')).filter((key) => !key.endsWith(':owner'));
    const seconds = await Promise.all(keys.map((key) => client.ttl(key)));
    expect(keys.map((key) => key.split(':').at(-1)).sort()).toEqual(['meta', 'orders']);
    for (const left of seconds) expect(Math.abs(left - 7 * 24 * 60 * 60)).toBeLessThan(600);
    // Seven days later.
    await client.del(...keys);
    expect(await call(['batch', ...queue, 'nothing'])).toMatchObject({ status: 2 });
    expect(await waiting()).toEqual([]);
  });
});
