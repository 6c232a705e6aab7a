import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorkspace } from '../cli/support/workspace.ts';
import { type ServeSetting, startServe } from './support/start-serve.ts';

async function started(setting?: ServeSetting) {
  const served = await startServe(setting);
  onTestFinished(() => served.dispose());
  return served;
}

/** A port that somebody else listens on. */
async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('gongwen serve', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`says where it listens, and ends with 0 on ${signal}`, async () => {
      const served = await started();
      expect(served.printed().stdout).toBe(
        `gongwen 在 ${served.url} 等候，按 Ctrl+C 结束\n` +
          `  审校页面     ${served.url}/\n` +
          `  接口         ${served.url}/api/openapi.json\n` +
          `  LibreOffice  LanguageTool 服务器的基础 URL：${served.url}/v2\n`,
      );
      expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
      expect(await served.stop(signal)).toBe(0);
      expect(served.printed().stderr).toBe('');
    });
  }

  it('finishes what it works on before it ends', async () => {
    const served = await started();
    const draft = '各镇人民政府要认真部署。\n'.repeat(4_000);
    const answer = fetch(`${served.url}/api/check?filename=a.txt`, { method: 'POST', body: draft });
    // A second answer tells that the first request is in.
    await fetch(`${served.url}/v2/check`, { method: 'POST', body: 'text=甲&language=zh-CN' });
    const stopped = served.stop('SIGTERM');
    expect((await answer).status).toBe(200);
    expect(await stopped).toBe(0);
  });

  it('speaks English when asked to', async () => {
    const served = await started({ args: ['--locale', 'en'] });
    expect(served.printed().stdout).toContain('listens at');
    const answer = await fetch(`${served.url}/v2/check`, {
      method: 'POST',
      body: 'text=认真布署。&language=zh-CN',
    });
    expect(Object(await answer.json()).matches[0].message).toBe('"布署" should be "部署"');
  });

  it.runIf(process.platform === 'linux')('shows the review page in the browser when asked to', async () => {
    const { folder, path, read } = await createWorkspace({
      'xdg-open': '#!/bin/sh\necho "$1" > "$OPENED"\n',
    });
    await chmod(path('xdg-open'), 0o755);
    const served = await started({
      args: ['--open'],
      env: { PATH: `${folder}:${process.env.PATH}`, OPENED: path('opened') },
    });
    await expect.poll(async () => String(await read('opened').catch(() => ''))).toBe(`${served.url}\n`);
  });

  it('beyond this machine it serves with a token', async () => {
    const served = await started({
      args: ['--host', '0.0.0.0'],
      env: { GONGWEN_TOKEN: 'a-token-of-the-environment' },
    });
    const check = (headers: Record<string, string>) =>
      fetch(`${served.url}/v2/check`, { method: 'POST', body: 'text=甲&language=zh-CN', headers });
    expect((await check({})).status).toBe(401);
    expect((await check({ Authorization: 'Bearer a-token-of-the-environment' })).status).toBe(200);
  });

  it('says why it cannot start, with exit status 2', async () => {
    const { call } = await createWorkspace({
      short: 'secret',
      odd: '令牌令牌令牌令牌令牌令牌令牌令牌',
      'broken.yaml': 'rulez: {}\n',
    });
    const port = await takenPort();
    for (const [args, reason] of [
      [['--port', String(port)], `端口 ${port} 已被占用；请用 --port 换一个`],
      [['--port', '70000'], '端口应在 0 到 65535 之间，现为 70000'],
      [['--host', '0.0.0.0'], '须设令牌：--token-file 文件，或环境变量 GONGWEN_TOKEN'],
      [['--port', '0', '--host', '192.0.2.1', '--token-file', 'short'], '令牌至少 16 个字符'],
      [['--port', '0', '--token-file', 'odd'], '令牌只能用字母、数字和'],
      [['--port', '0', '--token-file', 'none'], '无法读取令牌文件 none：没有这个文件'],
      [['--port', '0', '--config', 'broken.yaml'], 'broken.yaml'],
      [['--port', '0', 'drafts'], 'serve 不带稿件：drafts'],
    ] as const) {
      const { status, stderr, stdout } = await call(['serve', ...args]);
      expect([args, status, stdout]).toEqual([args, 2, '']);
      expect(stderr).toContain(reason);
    }
    const env = { GONGWEN_TOKEN: 'a-token-of-the-environment' };
    const nowhere = await call(['serve', '--port', '0', '--host', '192.0.2.1'], { env });
    expect([nowhere.status, nowhere.stderr]).toEqual([2, 'gongwen: 本机没有地址 192.0.2.1\n']);
  });

  it('a second Ctrl-C ends it at once', async () => {
    const served = await started();
    // A request that never ends keeps the server from closing.
    const hanging = fetch(`${served.url}/api/check?filename=a.txt`, {
      method: 'POST',
      body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }),
      ...{ duplex: 'half' },
    }).catch(() => 'cut off');
    await fetch(`${served.url}/api/health`);
    const first = served.stop('SIGINT');
    await expect
      .poll(() =>
        fetch(`${served.url}/api/health`).then(
          () => 'open',
          () => 'closed',
        ),
      )
      .toBe('closed');
    await served.stop('SIGINT');
    expect(await first).toBe(130);
    expect(await hanging).toBe('cut off');
  });
});
