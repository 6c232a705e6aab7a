import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type RawAnswer, type Served, startServe } from './support/start-serve.ts';

const TOKEN = 'a-token-for-the-tests-only';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const BODY = 'text=布署&language=zh-CN';

let served: Served;
let guarded: Served;
beforeAll(async () => {
  [served, guarded] = await Promise.all([
    startServe(),
    startServe({ args: ['--token-file', 'token'], files: { token: `${TOKEN}\n` } }),
  ]);
});
afterAll(() => Promise.all([served.dispose(), guarded.dispose()]));

const check = (headers: Readonly<Record<string, string>>, server: Served = served): Promise<RawAnswer> =>
  ask(`${server.url}/v2/check`, { method: 'POST', headers: { ...FORM, ...headers }, body: BODY });

describe('a web page elsewhere', () => {
  it('cannot reach the server by pointing its own name at this machine', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${served.port}`,
      '127.0.0.1:1',
      'localhost.evil.example',
    ]) {
      expect([host, (await check({ Host: host })).status]).toEqual([host, 403]);
    }
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
      expect([host, (await check({ Host: `${host}:${served.port}` })).status]).toEqual([host, 200]);
    }
  });

  it('cannot send it drafts, not even by a form or without asking first', async () => {
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { Origin: `https://127.0.0.1:${served.port}` },
      { Origin: `http://127.0.0.1:${served.port + 1}` },
      { Origin: `http://localhost:${served.port}` },
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' },
    ]) {
      const answer = await check(headers);
      expect([headers, answer.status]).toEqual([headers, 403]);
      expect(answer.text).not.toContain('布署');
    }
    const image = await ask(
      `${served.url}/v2/check?${new URLSearchParams({ text: '布署', language: 'zh-CN' })}`,
      {
        headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'image' },
      },
    );
    expect(image.status).toBe(403);
  });

  it('is told nothing by CORS', async () => {
    const preflight = await ask(`${served.url}/api/check`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    const own = await check({ Origin: served.url });
    expect(own.status).toBe(200);
    for (const { headers } of [preflight, own]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('may link to the review page, but cannot frame it', async () => {
    const visit = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    const linked = await ask(served.url, { headers: { ...visit, 'Sec-Fetch-Dest': 'document' } });
    const framed = await ask(served.url, { headers: { ...visit, 'Sec-Fetch-Dest': 'iframe' } });
    expect([linked.status === 403, framed.status]).toEqual([false, 403]);
    expect(linked.headers['x-frame-options']).toBe('DENY');
    expect(linked.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the page of the server itself', () => {
  it('may check drafts', async () => {
    expect((await check({ Origin: served.url, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  });
});

describe('every answer', () => {
  it('is not kept, sniffed or read from elsewhere', async () => {
    for (const path of ['/', '/api/health', '/v2/languages', '/nothing']) {
      const { headers } = await ask(served.url + path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
    }
  });
});

describe('with a token', () => {
  it('nothing is checked without it', async () => {
    for (const headers of [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: TOKEN },
      { Cookie: `x=${TOKEN}` },
    ]) {
      const answer = await check(headers, guarded);
      expect([headers, answer.status, answer.headers['www-authenticate']]).toEqual([headers, 401, 'Bearer']);
    }
    for (const path of ['/api/check', '/api/annotate']) {
      expect((await ask(guarded.url + path, { method: 'POST', body: '布署' })).status).toBe(401);
    }
    expect((await ask(`${guarded.url}/?token=wrong`)).status).toBe(401);
    expect((await ask(`${guarded.url}/v2/check?text=a&language=zh-CN`)).status).toBe(401);
  });

  it('a program sends it in a header, LibreOffice as the key of its account', async () => {
    expect((await check({ Authorization: `Bearer ${TOKEN}` }, guarded)).status).toBe(200);
    const body = (key: string) => `text=布署&language=zh-CN&username=a&apiKey=${key}`;
    const statuses = [];
    for (const key of [TOKEN, 'wrong'])
      statuses.push(
        (await ask(`${guarded.url}/v2/check`, { method: 'POST', headers: FORM, body: body(key) })).status,
      );
    expect(statuses).toEqual([200, 401]);
  });

  it('a browser brings it once and keeps it where no script reads it', async () => {
    const first = await ask(`${guarded.url}/?token=${TOKEN}`);
    expect([first.status, first.headers.location]).toEqual([303, '/']);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    const own = { Cookie: cookie.split(';', 1)[0] ?? '', Origin: guarded.url };
    expect((await check(own, guarded)).status).toBe(200);
  });

  it('what says nothing of drafts is open', async () => {
    for (const path of ['/api/health', '/v2/languages', '/v2/info']) {
      expect((await ask(guarded.url + path)).status).toBe(200);
    }
  });
});
