import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lintSync } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING, startClient, type TestClient } from './support/start-client.ts';

const DRAFT = `---
文种: 请示
发文机关: 洛阳市偃师区农业农村局
---

# 关于申请拨付防汛资金的请示报告

洛阳市偃师区人民政府：

截止目前，我局已完成帐号核对工作，现申请拨付资金。

妥否，请批示。

洛阳市偃师区农业农村局

2026年6月1日
`;

const uriOf = (name: string): string => `file:///drafts/${name}`;

async function pull(client: TestClient, uri: string): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items : [];
}

/** Rule and place of each message of a fresh check. */
function freshly(text: string): unknown[] {
  const result = lintSync({ path: '/drafts/draft.md', value: text }, createPreset().lintOptions('draft.md'));
  if (result.status !== 'checked') return [];
  const document = TextDocument.create('file:///x', 'markdown', 1, text);
  return result.messages.map(({ ruleId, offset, endOffset }) => [
    ruleId,
    document.positionAt(offset),
    document.positionAt(endOffset),
  ]);
}

const seen = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics.map(({ code, range }) => [code, range.start, range.end]);

describe('a client that pulls', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: PULLING });
  });
  afterAll(() => client.stop());

  it('gets what a fresh check gives, each with its clause, and nothing is pushed', async () => {
    const uri = uriOf('a.md');
    client.open(uri, DRAFT);
    const diagnostics = await pull(client, uri);
    expect(diagnostics.length).toBeGreaterThan(2);
    expect(seen(diagnostics)).toEqual(freshly(DRAFT));
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain('依据：《');
    expect(client.received).not.toContain('textDocument/publishDiagnostics');
  });

  it('is told that nothing has changed when it asks again', async () => {
    const uri = uriOf('a.md');
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const { resultId } = await ask();
    expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  it('mends a problem by a quick fix, all by the action on save, and suppresses with a reason', async () => {
    const uri = uriOf('b.md');
    client.open(uri, DRAFT);
    const diagnostics = await pull(client, uri);
    const wrong = diagnostics.find(({ code }) => code === 'wording/jiezhi');
    expect(wrong).toBeDefined();
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: wrong?.range,
      context: { diagnostics: [wrong] },
    });
    const fix = actions.find(({ title }) => title.startsWith('改为'));
    expect(fix?.isPreferred).toBe(true);
    const document = TextDocument.create(uri, 'markdown', 1, DRAFT);
    const fixed = TextDocument.applyEdits(document, fix?.edit?.changes?.[uri] ?? []);
    expect(fixed).toContain('截至目前');
    const suppress = actions.find(({ title }) => title.includes('须写明理由'));
    const suppressed = TextDocument.applyEdits(document, suppress?.edit?.changes?.[uri] ?? []);
    expect(suppressed).toContain('gongwen-disable-next-line wording/jiezhi -- 【理由】');
    expect(freshly(suppressed).length).toBeGreaterThan(freshly(DRAFT).length);
    const reasoned = suppressed.replace('【理由】', '引用原文');
    expect(
      freshly(reasoned)
        .map((entry) => JSON.stringify(entry))
        .join(),
    ).not.toContain('wording/jiezhi');
    const [all] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(all?.kind).toBe('source.fixAll.gongwen');
    expect(TextDocument.applyEdits(document, all?.edit?.changes?.[uri] ?? [])).toContain('截至目前');
  });

  it('hovers, outlines, completes and formats', async () => {
    const uri = uriOf('c.md');
    client.open(uri, DRAFT);
    const at = { textDocument: { uri }, position: { line: 9, character: 1 } };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
    expect(JSON.stringify(hover.contents)).toContain('wording/jiezhi');
    const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(JSON.stringify(symbols)).toContain('关于申请拨付防汛资金的请示报告');
    const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits.length).toBeGreaterThan(0);
    client.open(uriOf('empty.md'), '');
    const lenses = await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    expect(JSON.stringify(lenses)).toContain('字数');
  });

  it('leaves a README alone', async () => {
    const uri = uriOf('README.md');
    const readme = await readFile(new URL('../../README.zh-CN.md', import.meta.url), 'utf8');
    client.open(uri, readme);
    expect(await pull(client, uri)).toEqual([]);
  });
});

describe('a draft that is typed in', () => {
  it('gets after a thousand random edits what a fresh check gives', async () => {
    const client = await startClient({ capabilities: PULLING, settings: { check: 'always' } });
    const uri = uriOf('edits.md');
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const PIECES = [
      '，',
      '。',
      '\n\n',
      '一、',
      '截止目前',
      '特此报告',
      '（',
      '〔2026〕3号',
      '帐号',
      ' ',
      '\r\n',
      '𠮷',
      '2026年2月30日',
    ];
    let document = TextDocument.create(uri, 'markdown', 1, DRAFT);
    client.open(uri, DRAFT);
    for (let version = 2; version <= 1001; version += 1) {
      const text = document.getText();
      const start = random(text.length);
      const end = Math.min(text.length, start + random(4));
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const change = { range, text: random(3) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '') };
      document = TextDocument.update(document, [change], version);
      void client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      // Some edits are asked about, most are overtaken by the next.
      if (random(10) === 0) pull(client, uri).catch(() => {});
    }
    expect(seen(await pull(client, uri))).toEqual(freshly(document.getText()));
    await client.stop();
  });
});

describe('a draft of two hundred pages', () => {
  it('keeps nobody waiting: what needs no check is answered first, what is outdated is given up', async () => {
    const client = await startClient({ capabilities: PULLING, settings: { check: 'always' } });
    const uri = uriOf('long.md');
    const paragraph = '各单位要认真抓好落实，截止目前已完成年度任务的百分之八十，确保按期完成全部工作任务。';
    const text = `# 关于印发年度计划的通知\n\n${Array.from({ length: 200 * 13 }, () => `${paragraph}\n\n`).join('')}`;
    client.open(uri, text);
    const order: string[] = [];
    const outdated = pull(client, uri).then(
      () => order.push('first'),
      ({ code }: { code: number }) => order.push(`outdated ${code}`),
    );
    const page = client.connection
      .sendRequest('gongwen/rulePage', { ruleId: 'wording/jiezhi' })
      .then(() => order.push('page'));
    await page;
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, text: '全' },
      ],
    });
    const fresh = pull(client, uri).then((found) => {
      order.push('second');
      return found;
    });
    await Promise.all([outdated, fresh]);
    // ContentModified of the protocol.
    expect(order).toEqual(['page', 'outdated -32801', 'second']);
    expect((await fresh).length).toBeGreaterThan(2_000);
    await client.stop();
  });
});

describe('a client that does not pull', () => {
  it('is sent the diagnostics of the newest version, and cannot ask for them', async () => {
    const client = await startClient();
    const uri = uriOf('push.md');
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    client.open(uri, DRAFT);
    await vi.waitFor(
      () => expect(seen(client.published.get(uri)?.diagnostics ?? [])).toEqual(freshly(DRAFT)),
      10_000,
    );
    const text = '改写。';
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    await vi.waitFor(
      () => expect(client.published.get(uri)).toEqual({ version: 2, diagnostics: [] }),
      10_000,
    );
    expect(await client.stop()).toBe(0);
  });
});

describe('a folder of drafts', () => {
  let folder: string;
  let client: TestClient;
  const at = (name: string): string => pathToFileURL(join(folder, name)).href;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-lsp-'));
    await writeFile(join(folder, 'gongwen.yaml'), 'extends: national\n');
    await writeFile(join(folder, 'one.md'), DRAFT);
    const conforming = fileURLToPath(new URL('../../fixtures/conforming/', import.meta.url));
    await writeFile(join(folder, 'two.docx'), await readFile(join(conforming, 'report-district-grain.docx')));
    client = await startClient({ folder: pathToFileURL(folder).href, capabilities: PULLING });
  });
  afterAll(async () => {
    await client.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is checked whole, files of Word too', async () => {
    const { items } = await client.connection.sendRequest<{ items: { uri: string; items: Diagnostic[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const found = new Map(items.map(({ uri, items: diagnostics }) => [uri, diagnostics]));
    expect(found.get(at('one.md'))?.length).toBeGreaterThan(2);
    expect(found.get(at('two.docx'))).toEqual([]);
    const counts = await client.connection.sendRequest('gongwen/checkWorkspace', {});
    expect(counts).toMatchObject({ files: 2, unreadable: 0 });
  });

  it('says in the draft what is wrong with the configuration, and checks again once it is mended', async () => {
    const uri = at('open.md');
    client.open(uri, DRAFT);
    expect((await pull(client, uri)).length).toBeGreaterThan(2);
    const changed = async (text: string): Promise<void> => {
      await writeFile(join(folder, 'gongwen.yaml'), text);
      const before = client.refreshes();
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: at('gongwen.yaml'), type: 2 }],
      });
      await vi.waitFor(() => expect(client.refreshes()).toBeGreaterThan(before), 10_000);
    };
    await changed('rules:\n  no/such-rule: error\n');
    const [broken, ...more] = await pull(client, uri);
    expect(more).toEqual([]);
    expect(broken?.message).toContain('no/such-rule');
    expect(broken?.relatedInformation?.[0]?.location).toMatchObject({
      uri: at('gongwen.yaml'),
      range: { start: { line: 1 } },
    });
    await changed('rules:\n  wording/jiezhi: off\n');
    const mended = await pull(client, uri);
    expect(mended.length).toBeGreaterThan(1);
    expect(mended.map(({ code }) => code)).not.toContain('wording/jiezhi');
  });

  it('shows, annotates and exports .docx', async () => {
    const data = (await readFile(join(folder, 'two.docx'))).toString('base64');
    const uri = at('two.docx');
    const preview = await client.connection.sendRequest('gongwen/previewDocx', { uri, data });
    expect(preview).toMatchObject({ error: null, problems: [], review: { output: { status: 'checked' } } });
    expect(await client.connection.sendRequest('gongwen/annotateDocx', { uri, data })).toMatchObject({
      comments: 0,
      changes: 0,
    });
    const exported = await client.connection.sendRequest<{ data: string }>('gongwen/exportDraft', {
      uri: at('open.md'),
    });
    expect(Buffer.from(exported.data, 'base64').subarray(0, 2).toString()).toBe('PK');
    const broken = await client.connection.sendRequest('gongwen/previewDocx', { uri, data: 'AAAA' });
    expect(broken).toMatchObject({ review: null, error: expect.stringMatching(/.+/u) });
  });
});
