import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { CheckOutput } from 'gongwen-lint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, WRONG_NUMBER } from '../cli/support/workspace.ts';
import { type Served, startServe } from './support/start-serve.ts';

const fixture = (name: string): Promise<Buffer> =>
  readFile(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let served: Served;
beforeAll(async () => {
  served = await startServe();
});
afterAll(() => served.dispose());

function formOf(files: Readonly<Record<string, string | Buffer>>): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files))
    form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
}

async function check(body: FormData | string | Buffer, query = '', headers: HeadersInit = {}) {
  const answer = await fetch(`${served.url}/api/check${query}`, {
    method: 'POST',
    body: typeof body === 'string' || body instanceof FormData ? body : new Uint8Array(body),
    headers,
  });
  const output: CheckOutput = await answer.json();
  return { status: answer.status, output };
}

describe('POST /api/check', () => {
  it('answers what gongwen check --format json prints, of several files too', async () => {
    const files = {
      '请示.docx': await fixture('defects/wording-typo.docx'),
      'request.md': await fixture('drafts/request.md'),
      '重复.txt': WRONG_NUMBER,
      '重复 (1).txt': WRONG_NUMBER,
      'empty.txt': '',
    };
    const { run } = await createWorkspace(files);
    const printed = await run(['check', '--format', 'json', ...Object.keys(files)]);
    const { status, output } = await check(formOf(files));
    expect(status).toBe(200);
    expect(output).toEqual(JSON.parse(printed.stdout));
    expect(output.files.map(({ status: read }) => read)).toEqual([...Array(4).fill('checked'), 'unreadable']);
    expect(output.summary.errors).toBeGreaterThan(2);
  });

  it('reports what only shows when the files of a request are compared', async () => {
    const other = WRONG_NUMBER.replace('拨付维修经费', '建设操场');
    const { output } = await check(formOf({ 'a.txt': WRONG_NUMBER, 'b.txt': other }));
    const duplicates = output.files.map(({ messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'number/duplicate').map(({ message }) => message),
    );
    expect(duplicates).toEqual([[expect.stringContaining('b.txt')], [expect.stringContaining('a.txt')]]);
  });

  it('takes a draft as the body itself, named by the query, a header or its type', async () => {
    const named = await check(WRONG_NUMBER, `?filename=${encodeURIComponent('请示.txt')}`);
    expect(named.output.files[0]).toMatchObject({ path: '请示.txt', format: 'text' });
    const byHeader = await check(WRONG_NUMBER, '', { 'X-Filename': encodeURIComponent('请示.md') });
    expect(byHeader.output.files[0]).toMatchObject({ path: '请示.md', format: 'markdown' });
    const byType = await check(await fixture('defects/wording-typo.docx'), '', { 'Content-Type': DOCX });
    expect(byType.output.files[0]).toMatchObject({ format: 'docx', status: 'checked' });
  });

  it('names drafts of one name apart and leaves folders out of names', async () => {
    const form = new FormData();
    for (const name of ['甲/请示.txt', '乙\\请示.txt']) form.append('file', new Blob([WRONG_NUMBER]), name);
    const { output } = await check(form);
    expect(output.files.map(({ path }) => path)).toEqual(['请示.txt', '请示 (2).txt']);
  });

  it('judges by the profile and answers in the language asked for', async () => {
    const draft = (await fixture('drafts/request.md')).toString();
    const national = await check(draft, '?filename=a.md&locale=en');
    const yanshi = await check(draft, '?filename=a.md&profile=yanshi-2023');
    const clauses = (output: CheckOutput) =>
      output.files[0]?.messages.flatMap(({ basis }) => basis.map(({ regulation }) => regulation)) ?? [];
    expect(clauses(yanshi.output)).toContain('洛阳市偃师区人民政府工作规则');
    expect(clauses(national.output)).not.toContain('洛阳市偃师区人民政府工作规则');
    expect(national.output.files[0]?.messages[0]?.message).toMatch(/^[A-Z"]/u);
  });

  it('says what is wrong with a request', async () => {
    const refused = async (body: FormData | string, query = '', headers: HeadersInit = {}) => {
      const { status, output } = await check(body, query, headers);
      return [status, Object(output).error.code, Object(output).error.message];
    };
    expect(await refused(new FormData())).toEqual([400, 'bad-request', '请求中没有稿件']);
    expect(await refused('', '?filename=a.md')).toEqual([400, 'bad-request', '请求体是空的']);
    expect(await refused('x', '', { 'Content-Type': 'application/octet-stream' })).toEqual([
      400,
      'bad-request',
      '不知道稿件的文件名；请用 ?filename=请示.docx，或上传表单（multipart/form-data）',
    ]);
    expect(await refused('x', '?filename=a.md&profile=../secret.yaml')).toEqual([
      400,
      'profile',
      '没有名为“../secret.yaml”的规则集；现有：national、yanshi-2023',
    ]);
    const broken = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await refused('--y\r\nno form', '', broken)).toEqual([
      400,
      'bad-request',
      'multipart/form-data 写法有误',
    ]);
  });
});

describe('POST /api/annotate', () => {
  const annotate = (body: Buffer, name: string) =>
    fetch(`${served.url}/api/annotate?filename=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: new Uint8Array(body),
    });
  /** Dates of comments and changes are those of the run. */
  const partsOf = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        strFromU8(part).replace(/w:date="[^"]*"/gu, ''),
      ]),
    );

  it('gives the same copy as gongwen check --annotate', async () => {
    const draft = await fixture('defects/wording-typo.docx');
    const { run, read } = await createWorkspace({ '请示.docx': draft });
    await run(['check', '--annotate', 'copies', '请示.docx']);
    const answer = await annotate(draft, '请示.docx');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(DOCX);
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E8%AF%B7%E7%A4%BA.docx",
    );
    const copy = partsOf(new Uint8Array(await answer.arrayBuffer()));
    expect(copy).toEqual(partsOf(new Uint8Array(await read('copies/请示.docx'))));
    expect(copy['word/comments.xml']).toContain('公文校核');
    expect(Number(answer.headers.get('x-gongwen-comments'))).toBeGreaterThan(0);
  });

  it('says why a draft cannot be annotated', async () => {
    const markdown = await annotate(await fixture('drafts/request.md'), 'a.md');
    expect([markdown.status, Object(await markdown.json()).error.code]).toEqual([422, 'unsupported-format']);
    const broken = await annotate(Buffer.from('no zip file'), 'a.docx');
    expect([broken.status, Object(await broken.json()).error.code]).toEqual([422, 'not-a-zip']);
  });
});

describe('what stays behind', () => {
  it('nothing is written to the disk and nothing of a draft is printed', async () => {
    await check(WRONG_NUMBER, '?filename=secret.txt');
    await annotateAny();
    expect(await served.files()).toEqual([]);
    const { stdout, stderr } = served.printed();
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/豫政办|secret/u);
  });

  async function annotateAny(): Promise<void> {
    const draft = await fixture('defects/wording-typo.docx');
    await fetch(`${served.url}/api/annotate?filename=secret.docx`, {
      method: 'POST',
      body: new Uint8Array(draft),
    });
  }
});
