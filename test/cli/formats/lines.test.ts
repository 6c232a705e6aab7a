import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  onlyRules,
  RIGHT_NUMBER,
  WRONG_NUMBER,
} from '../support/workspace.ts';
import { DRAFTS, NAMES } from './support/drafts.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../../packages/cli/schema/check-output.schema.json', import.meta.url), 'utf8'),
);

function isFile(line: object): boolean {
  const ajv = new Ajv({ strictTypes: false });
  ajv.addSchema(SCHEMA, 'check-output');
  return ajv.validate({ $ref: 'check-output#/definitions/file' }, line);
}

function jsonLines(text: string) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Two of these, of different matters, bear one number. */
function sameNumber(matter: string): string {
  return `---
发文机关: 洛阳市偃师区人民政府
发文字号: 偃政〔2026〕9号
---
# 洛阳市偃师区人民政府关于${matter}

各镇人民政府：

现就有关事项通知如下。
`;
}

describe('check --format jsonl', () => {
  it('has a line with the file object of the JSON for each file, and the summary last', async () => {
    const { call } = await createWorkspace(DRAFTS);
    const lines = jsonLines((await call(['--format', 'jsonl', ...NAMES])).stdout);
    const files = JSON.parse((await call(['--format', 'json', ...NAMES])).stdout).files;
    const summary = lines.pop();
    expect(lines.map(({ type }) => type)).toEqual(NAMES.map(() => 'file'));
    for (const { type: _type, ...file } of lines) expect(isFile(file)).toBe(true);
    expect(lines.map(({ type: _type, ...file }) => file)).toEqual(files);
    expect(summary).toMatchObject({ type: 'summary', version: 1, files: 5, unreadable: 1, errors: 2 });
  });

  it('gives what comparing many files adds in lines of their own', async () => {
    const matters = ['加强汛期安全生产工作的通知', '命名表彰先进集体的决定'];
    const drafts = Object.fromEntries([
      ...matters.map((matter, index) => [`a${index}.md`, sameNumber(matter)]),
      ...Array.from({ length: 20 }, (_, index) => [`b${index}.md`, RIGHT_NUMBER]),
      ['gongwen.yaml', onlyRules({ 'number/duplicate': 'warning' })],
    ]);
    const { call } = await createWorkspace(drafts);
    const lines = jsonLines((await call(['--format', 'jsonl', '.'])).stdout);
    const added = lines.filter(({ type }) => type === 'comparison');
    expect(lines.filter(({ type }) => type === 'file')).toHaveLength(22);
    expect(added.map(({ path, messages }) => [path, messages.length])).toEqual([
      ['a0.md', 1],
      ['a1.md', 1],
    ]);
    expect(lines.at(-1)).toMatchObject({ type: 'summary', files: 22, warnings: 2 });
  });
});

describe('check --format unix', () => {
  it('prints file:line:column: message [severity/rule] for each message and unreadable file', async () => {
    const { call } = await createWorkspace(DRAFTS);
    const { stdout } = await call(['--format', 'unix', ...NAMES]);
    expect(stdout.trimEnd().split('\n')).toEqual([
      '稿 1.txt:1:1: 发文字号的年份用“（）”括入，应用六角括号“〔〕” [error/number/bracket]',
      'b.docx:1:1: 发文字号的年份用“（）”括入，应用六角括号“〔〕” [error/number/bracket]',
      expect.stringMatching(/^e\.docx:1:1: .+ \[error\/not-a-zip\]$/u),
    ]);
  });
});

describe('check --format github', () => {
  it('prints a workflow command with place and rule, and the place once more for the log', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER });
    const { stdout } = await call(['--format', 'github', 'a.txt']);
    expect(stdout).toBe(
      '::error file=a.txt,line=1,endLine=1,col=1,endColumn=12,title=number/bracket::' +
        'a.txt:1:1 发文字号的年份用“（）”括入，应用六角括号“〔〕” [number/bracket]\n',
    );
  });

  it('escapes what would end a property or the command', async () => {
    const name = '100%,a:b.txt';
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, [name]: WRONG_NUMBER });
    const { stdout } = await call(['--format', 'github', name]);
    expect(stdout).toContain('::error file=100%25%2Ca%3Ab.txt,line=1,');
    expect(stdout).toContain('::100%25,a:b.txt:1:1 ');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names files from the root of the repository', async () => {
    const { call, write } = await createWorkspace();
    await write('repo/.git/HEAD', 'ref: refs/heads/main\n');
    await write('repo/gongwen.yaml', BRACKET_ONLY);
    await write('repo/drafts/a.txt', WRONG_NUMBER);
    const { stdout } = await call(['--format', 'github', 'repo/drafts/a.txt']);
    expect(stdout).toContain('file=repo/drafts/a.txt,');
    const inside = await createWorkspace({
      '.git/HEAD': '',
      'gongwen.yaml': BRACKET_ONLY,
      'drafts/a.txt': WRONG_NUMBER,
    });
    const below = await inside.call(['--format', 'github', inside.path('drafts/a.txt')]);
    expect(below.stdout).toContain('file=drafts/a.txt,');
  });
});
