import { DEFAULT_SERVER_LIMITS, type Desk, type RunningServer, startServer } from '@gongwen/server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Served, startServe } from './support/start-serve.ts';

const PARAGRAPH = '各镇人民政府、各街道办事处要高度重视，认真部署，按照职责分工，于2026年6月30日前完成。\n';

const post = (url: string, path: string, body: string | ReadableStream): Promise<Response> =>
  // `duplex` is what a streamed body needs; the types of the library do not know it yet.
  fetch(url + path, { method: 'POST', body, ...{ duplex: 'half' } });

describe('limits', () => {
  let served: Served;
  beforeAll(async () => {
    served = await startServe({ args: ['--max-size', '16', '--timeout', '2', '--jobs', '1'] });
  });
  afterAll(() => served.dispose());

  it('a request that is too large is refused, with its length told or not', async () => {
    const large = 'x'.repeat(17 << 20);
    const told = await post(served.url, '/api/check?filename=a.txt', large);
    expect([told.status, Object(await told.json()).error]).toEqual([
      413,
      { code: 'too-large', message: '请求超过 16 MiB，未作检查；可用 --max-size 放宽' },
    ]);
    const untold = await post(served.url, '/api/check?filename=a.txt', new Blob([large]).stream());
    expect(untold.status).toBe(413);
    const paragraph = await post(served.url, '/v2/check', `text=${'部'.repeat(100_001)}&language=zh-CN`);
    expect([paragraph.status, await paragraph.text()]).toEqual([
      413,
      'Error: 文本超过 100000 字，未作检查\n',
    ]);
  });

  it('a draft that takes too long is given up, and the next one is checked', async () => {
    const slow = await post(served.url, '/api/check?filename=a.txt', PARAGRAPH.repeat(130_000));
    expect([slow.status, Object(await slow.json()).error.code]).toEqual([422, 'timeout']);
    const next = await post(served.url, '/api/check?filename=a.txt', PARAGRAPH);
    expect([next.status, Object(await next.json()).files[0].status]).toEqual([200, 'checked']);
  });
});

describe('when drafts come in faster than they are checked', () => {
  /** A desk that works until it is told to stop: how long a real draft takes depends on the machine. */
  function heldDesk() {
    let release = (): void => {};
    const released = new Promise<object>((resolve) => {
      release = () => resolve({ version: 1 });
    });
    const refuse = () => Promise.reject(new TypeError('布署 is secret'));
    const signals: AbortSignal[] = [];
    const check: Desk['check'] = (_drafts, _choice, signal) => {
      signals.push(signal);
      return released;
    };
    const desk: Desk = { threads: 1, check, annotate: refuse, paragraph: async () => [] };
    return { desk, release: () => release(), work: (): readonly AbortSignal[] => signals };
  }

  async function startHeld(faults: string[] = []) {
    const { desk, release, work } = heldDesk();
    const server = await startServer({
      host: '127.0.0.1',
      port: 0,
      token: null,
      limits: { ...DEFAULT_SERVER_LIMITS, waiting: 2 },
      locale: 'zh-CN',
      version: '0.0.0',
      profiles: [],
      desk,
      page: () => '<!doctype html><script>document.title = "审校"</script>',
      checkSchema: {},
      onFault: (fault) => faults.push(fault),
    });
    if ('kind' in server) throw new Error(server.kind);
    onTestFinished(() => server.close());
    return { server, release, work };
  }

  const send = ({ url }: RunningServer): Promise<Response> => post(url, '/api/check?filename=a.txt', 'x');

  it('some wait, and the others are told to come back', async () => {
    const { server, release } = await startHeld();
    const turnedAway: (string | null)[] = [];
    const sent = Array.from({ length: 8 }, async () => {
      const answer = await send(server);
      if (answer.status === 503) turnedAway.push(answer.headers.get('retry-after'));
      return answer;
    });
    await expect.poll(() => turnedAway).toEqual(Array(5).fill('2'));
    release();
    const statuses = (await Promise.all(sent)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 503, 503, 503, 503, 503]);
    expect((await send(server)).status).toBe(200);
  });

  it('paragraphs are answered all the same', async () => {
    const { server, release, work } = await startHeld();
    const sent = Array.from({ length: 3 }, () => send(server));
    await expect.poll(() => work().length).toBe(1);
    const paragraph = await post(server.url, '/v2/check', 'text=请认真部署。&language=zh-CN');
    expect([paragraph.status, Object(await paragraph.json()).matches]).toEqual([200, []]);
    release();
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a draft whose sender goes away is given up', async () => {
    const { server, work } = await startHeld();
    const leaving = new AbortController();
    const sent = fetch(`${server.url}/api/check?filename=a.txt`, {
      method: 'POST',
      body: 'x',
      signal: leaving.signal,
    });
    await expect.poll(() => work().length).toBe(1);
    leaving.abort();
    await expect(sent).rejects.toThrow();
    await expect.poll(() => work()[0]?.aborted).toBe(true);
  });

  it('closing lets what is under way end and takes nothing new', async () => {
    const { server, release, work } = await startHeld();
    const sent = send(server);
    await expect.poll(() => work().length).toBe(1);
    const closed = server.close();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    release();
    expect((await sent).status).toBe(200);
    await closed;
  });

  it('a fault of the program is told without a word of the draft', async () => {
    const faults: string[] = [];
    const { server } = await startHeld(faults);
    const answer = await post(server.url, '/api/annotate?filename=a.docx', '布署');
    expect([answer.status, Object(await answer.json()).error]).toEqual([
      500,
      { code: 'internal-error', message: '程序出错，稿件未检查完' },
    ]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^TypeError\n\s+at /u);
    expect(faults[0]).not.toContain('布署');
  });

  it('the review page runs its own scripts and no others', async () => {
    const { server } = await startHeld();
    const page = await fetch(server.url);
    expect(await page.text()).toContain('审校');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; .*connect-src 'self'/u,
    );
  });
});
