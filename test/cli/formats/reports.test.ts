import { readFile } from 'node:fs/promises';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { BRACKET_ONLY, createWorkspace, WRONG_NUMBER } from '../support/workspace.ts';
import { DRAFTS, NAMES } from './support/drafts.ts';

interface Element {
  readonly name: string;
  readonly attributes: { readonly name?: string; readonly [name: string]: string | undefined };
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

describe('check --format junit', () => {
  it('is valid by the schema of Jenkins, with a suite a file and a test a message', async () => {
    const { call } = await createWorkspace(DRAFTS);
    const { stdout } = await call(['--format', 'junit', ...NAMES]);
    const schema = await readFile(new URL('./support/jenkins-junit.xsd', import.meta.url), 'utf8');
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: stdout }],
      schema: [{ fileName: 'junit.xsd', contents: schema }],
    });
    expect(errors).toEqual([]);
    const elements = elementsOf(stdout);
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites).toEqual([
      { name: '稿 1.txt', tests: '1', failures: '1', errors: '0' },
      { name: 'b.docx', tests: '1', failures: '1', errors: '0' },
      { name: 'c.md', tests: '1', failures: '0', errors: '0' },
      { name: 'd.md', tests: '1', failures: '0', errors: '0' },
      { name: 'e.docx', tests: '1', failures: '0', errors: '1' },
    ]);
    expect(elements[0]?.attributes).toMatchObject({ tests: '5', failures: '2', errors: '1' });
    expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(2);
  });

  it('survives characters that XML cannot hold', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a&<"b>.txt': `\u0001豫政办（2026）7号<\u0002&\n${WRONG_NUMBER}`,
    });
    const { stdout } = await call(['--format', 'junit', 'a&<"b>.txt']);
    expect(elementsOf(stdout)[1]?.attributes.name).toBe('a&<"b>.txt');
  });
});

describe('check --format checkstyle', () => {
  it('has the errors of each file with their severity and a source that readers can part', async () => {
    const { call } = await createWorkspace(DRAFTS);
    const { stdout } = await call(['--format', 'checkstyle', ...NAMES]);
    const elements = elementsOf(stdout);
    expect(elements.map(({ name }) => name)).toEqual([
      'checkstyle',
      ...['file', 'error', 'file', 'error', 'file', 'file', 'file', 'error'],
    ]);
    expect(elements[2]?.attributes).toEqual({
      line: '1',
      column: '1',
      severity: 'error',
      message: '发文字号的年份用“（）”括入，应用六角括号“〔〕”',
      source: 'gongwen.number.bracket',
    });
    expect(elements.at(-1)?.attributes).toMatchObject({ severity: 'error', source: 'gongwen.not-a-zip' });
  });
});

describe('check --format gitlab', () => {
  const TWICE = `${WRONG_NUMBER}\n根据豫政办（2026）9号文件办理。\n\n根据豫政办（2026）9号文件办理。\n`;

  it('gives each problem a fingerprint of its own that does not change when lines move', async () => {
    const { call, write } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.txt': TWICE,
      'b.txt': TWICE,
    });
    const issues = JSON.parse((await call(['--format', 'gitlab', 'a.txt', 'b.txt'])).stdout);
    const prints = issues.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
    expect(prints.length).toBeGreaterThan(4);
    expect(new Set(prints).size).toBe(prints.length);
    await write('a.txt', `\n\n\n${TWICE}`);
    const moved = JSON.parse((await call(['--format', 'gitlab', 'a.txt', 'b.txt'])).stdout);
    expect(moved.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint)).toEqual(prints);
    expect(moved[0].location.lines.begin).toBe(issues[0].location.lines.begin + 3);
  });

  it('has what GitLab asks for, with paths from the root of the repository', async () => {
    const { call, path } = await createWorkspace({
      '.git/HEAD': '',
      'gongwen.yaml': BRACKET_ONLY,
      'drafts/a.txt': WRONG_NUMBER,
      'drafts/b.docx': 'x',
    });
    const { stdout } = await call(['--format', 'gitlab', path('drafts/a.txt'), 'drafts/b.docx']);
    expect(JSON.parse(stdout)).toEqual([
      {
        description: '发文字号的年份用“（）”括入，应用六角括号“〔〕”',
        check_name: 'number/bracket',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        severity: 'major',
        location: { path: 'drafts/a.txt', lines: { begin: 1, end: 1 } },
      },
      expect.objectContaining({
        severity: 'blocker',
        location: { path: 'drafts/b.docx', lines: { begin: 1 } },
      }),
    ]);
  });
});

describe('check --format rdjson', () => {
  it('is valid reviewdog format; columns count bytes, and a fix is a suggestion for text only', async () => {
    const { call } = await createWorkspace(DRAFTS);
    const result = JSON.parse((await call(['--format', 'rdjson', ...NAMES])).stdout);
    const { valid, errors } = new RDFormatValidator().validateObject(result);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const [text, docx, unread] = result.diagnostics;
    expect(text).toMatchObject({
      location: {
        path: '稿 1.txt',
        // 豫政办（2026）7号: seven characters of three bytes, five of one.
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 24 } },
      },
      severity: 'ERROR',
      code: { value: 'number/bracket' },
      suggestions: [
        {
          range: { start: { line: 1, column: 10 }, end: { line: 1, column: 20 } },
          text: '〔2026〕',
        },
      ],
    });
    expect(docx.suggestions).toBeUndefined();
    expect(unread).toMatchObject({ severity: 'ERROR', location: { path: 'e.docx' } });
  });
});
