import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, onlyRules, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

function validatorOf(name: string) {
  const path = new URL(`../../packages/cli/schema/${name}.schema.json`, import.meta.url);
  return new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
}

const isCheckOutput = validatorOf('check-output');
const isInspectOutput = validatorOf('inspect-output');

const SUPPRESSED = `<!-- gongwen-disable-next-line number/bracket -- 原件如此 -->\n${WRONG_NUMBER}`;

describe('check --format json', () => {
  it('agrees with its schema for checked, suppressed and unreadable files', async () => {
    const { run } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.txt': WRONG_NUMBER,
      'b.md': SUPPRESSED,
      'c.docx': 'not a zip',
    });
    const { stdout } = await run(['--format', 'json', 'a.txt', 'b.md', 'c.docx', 'd.txt']);
    const output = JSON.parse(stdout);
    isCheckOutput(output);
    expect(isCheckOutput.errors).toBeNull();
    expect(output.files.map((file: { path: string; status: string }) => [file.path, file.status])).toEqual([
      ['a.txt', 'checked'],
      ['b.md', 'checked'],
      ['c.docx', 'unreadable'],
      ['d.txt', 'unreadable'],
    ]);
    expect(output.files[1].suppressed).toMatchObject([{ ruleId: 'number/bracket', reason: '原件如此' }]);
    expect(output.files[2].error.code).toBe('not-a-zip');
    expect(output.files[3].error.code).toBe('not-found');
    expect(output.summary).toEqual({ files: 4, unreadable: 2, errors: 1, warnings: 0, infos: 0, fixable: 1 });
  });

  it('gives the place, clause, page and fix of a message', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { stdout } = await call(['--format=json', 'a.txt']);
    const [file] = JSON.parse(stdout).files;
    expect(file.facts).toMatchObject({
      documentType: '请示',
      direction: 'upward',
      mainRecipients: ['洛阳市偃师区人民政府'],
    });
    expect(file.messages).toMatchObject([
      {
        ruleId: 'number/bracket',
        severity: 'error',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 12,
        offset: 0,
        endOffset: 11,
        element: 'documentNumber',
        actual: '豫政办（2026）7号',
        url: 'rules/number/bracket.md',
        fix: {
          safe: true,
          edits: [
            { offset: 3, endOffset: 4, text: '〔' },
            { offset: 8, endOffset: 9, text: '〕' },
          ],
        },
      },
    ]);
    expect(file.messages[0].basis[0]).toMatchObject({ clause: '7.2.5' });
  });

  it('leaves out warnings and infos with --quiet, from the counts as well', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': onlyRules({ 'number/bracket': 'warning' }),
      'a.txt': WRONG_NUMBER,
    });
    const { stdout } = await call(['--format', 'json', '--quiet', 'a.txt']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ messages: [] }], summary: { warnings: 0 } });
  });

  it('goes to the file of --output, whose folder is made', async () => {
    const { call, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const result = await call(['--format', 'json', '--output', 'out/report.json', 'a.txt']);
    expect([result.status, result.stdout]).toEqual([1, '']);
    expect(isCheckOutput(JSON.parse((await read('out/report.json')).toString()))).toBe(true);
  });

  it('speaks English with --locale en', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { stdout } = await call(['--format', 'json', '--locale', 'en', 'a.txt', 'none.txt']);
    const { files } = JSON.parse(stdout);
    expect(files[0].messages[0].message).toMatch(/^The year of the document number/u);
    expect(files[1].error.message).toBe('No such file');
  });
});

const COMPLETE = `---
行文依据: 上级交办
---
偃教〔2026〕7号

# 洛阳市偃师区教育局关于拨付校舍维修经费的请示

洛阳市偃师区人民政府：

现将有关情况请示如下。

一、基本情况

（一）校舍现状。部分校舍需要维修。

二、经费安排

妥否，请批示。

附件：1. 维修项目清单
      2. 经费测算表

洛阳市偃师区教育局

2026年3月5日

（联系人：张三，电话：0379-12345678）
`;

interface InspectedElement {
  readonly kind: string;
  readonly [part: string]: unknown;
}

describe('inspect --format json', () => {
  it('agrees with its schema, also for a file that cannot be read', async () => {
    const { call } = await createWorkspace({ 'a.md': COMPLETE, 'b.docx': 'x' });
    const result = await call(['inspect', '--format', 'json', 'a.md', 'b.docx']);
    const output = JSON.parse(result.stdout);
    isInspectOutput(output);
    expect(isInspectOutput.errors).toBeNull();
    expect(result.status).toBe(2);
    expect(output.files[1]).toMatchObject({ status: 'unreadable', elements: [], outline: [] });
  });

  it('gives elements with their parts, the outline and what the front matter declares', async () => {
    const { call } = await createWorkspace({ 'a.md': COMPLETE });
    const { stdout } = await call(['inspect', '--format', 'json', 'a.md']);
    const [file] = JSON.parse(stdout).files;
    const element = (kind: string) =>
      file.elements.find((candidate: InspectedElement) => candidate.kind === kind);
    expect(element('documentNumber')).toMatchObject({
      text: '偃教〔2026〕7号',
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 11,
      number: { prefix: '偃教', year: '2026', sequence: '7' },
    });
    expect(element('title')).toMatchObject({ type: '请示', issuers: ['洛阳市偃师区教育局'] });
    expect(element('mainRecipients')).toMatchObject({
      recipients: [{ name: '洛阳市偃师区人民政府', line: 8, column: 1 }],
    });
    expect(element('attachmentNote')).toMatchObject({
      items: [
        { number: '1', title: '维修项目清单' },
        { number: '2', title: '经费测算表' },
      ],
    });
    expect(element('issueDate')).toMatchObject({ date: '2026-03-05' });
    expect(file.outline).toMatchObject([
      { level: 1, number: '一', text: '基本情况', line: 12 },
      { level: 2, number: '一', line: 14 },
      { level: 1, number: '二', text: '经费安排', line: 16 },
    ]);
    expect(file.declared).toEqual({ routingGround: '上级交办' });
    expect(file.facts).toMatchObject({
      documentType: '请示',
      direction: 'upward',
      issuers: ['洛阳市偃师区教育局'],
    });
  });

  it('prints the text with line numbers with --text', async () => {
    const { call } = await createWorkspace({ 'a.txt': RIGHT_NUMBER });
    const { stdout } = await call(['inspect', '--text', 'a.txt']);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '1  豫政办〔2026〕7号',
      '2',
      '3  洛阳市偃师区教育局关于拨付维修经费的请示',
    ]);
  });
});
