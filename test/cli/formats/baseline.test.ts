import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from '../support/workspace.ts';
import { docxOf, SUPPRESSED } from './support/drafts.ts';

const CITED = '根据豫政办（2026）9号文件办理。';
const MAKE = ['--baseline', 'known.json', '--update-baseline'];
const USE = ['--baseline', 'known.json'];

/** Two drafts with a problem each, and the baseline that was made of them. */
async function withBaseline() {
  const workspace = await createWorkspace({
    'gongwen.yaml': BRACKET_ONLY,
    'a.md': WRONG_NUMBER,
    'b.docx': docxOf(WRONG_NUMBER),
  });
  const made = await workspace.call([...MAKE, 'a.md', 'b.docx']);
  expect(made.status).toBe(0);
  return { ...workspace, made };
}

describe('--baseline', () => {
  it('is made sorted, by rule and sentence, with no line numbers', async () => {
    const { made, path } = await withBaseline();
    expect(made.stderr).toBe('gongwen: 基线 known.json 有 2 处问题（新增 2，去掉 0）\n');
    expect(readFileSync(path('known.json'), 'utf8')).toBe(`{
  "version": 1,
  "files": {
    "a.md": [
      { "rule": "number/bracket", "sentence": "豫政办（2026）7号", "count": 1 }
    ],
    "b.docx": [
      { "rule": "number/bracket", "sentence": "豫政办（2026）7号", "count": 1 }
    ]
  }
}
`);
  });

  it('leaves known problems out of the report and the exit status, wherever their lines go', async () => {
    const { call, write } = await withBaseline();
    await write('a.md', `\n\n\n${WRONG_NUMBER}`);
    const { status, stdout, stderr } = await call([...USE, '--format', 'json', 'a.md', 'b.docx']);
    expect(status).toBe(0);
    expect(stderr).toBe('gongwen: 基线内的 2 处问题未报\n');
    const { files, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 0 });
    expect(files[0]).toMatchObject({
      messages: [],
      suppressed: [{ ruleId: 'number/bracket', line: 4, reason: '基线' }],
    });
    const english = await call([...USE, '--format', 'json', '--locale', 'en', 'a.md']);
    expect(JSON.parse(english.stdout).files[0].suppressed[0].reason).toBe('baseline');
  });

  it('reports a new problem, and one more of a known sentence', async () => {
    const { call, write } = await withBaseline();
    await write('a.md', `${WRONG_NUMBER}\n${CITED}\n`);
    const more = await call([...USE, '--max-warnings', '0', '--format', 'unix', 'a.md']);
    expect(more.status).toBe(1);
    expect(more.stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/^a\.md:9:6: /u)]);
    await call([...MAKE, 'a.md']);
    expect((await call([...USE, '--max-warnings', '0', 'a.md'])).status).toBe(0);
    await write('a.md', `${WRONG_NUMBER}\n${CITED}\n\n${CITED}\n`);
    const again = await call([...USE, '--format', 'unix', 'a.md']);
    expect(again.stdout).toMatch(/^a\.md:11:6: .+\n$/u);
  });

  it('says which problems are gone and takes them out only when asked', async () => {
    const { call, write, read, path } = await withBaseline();
    const before = (await read('known.json')).toString();
    await write('a.md', RIGHT_NUMBER);
    const { status, stderr } = await call([...USE, 'a.md']);
    expect(status).toBe(0);
    expect(stderr).toBe('gongwen: 基线中有 1 处问题已不存在，用 --update-baseline 从基线中去掉\n');
    expect((await read('known.json')).toString()).toBe(before);
    const updated = await call([...MAKE, 'a.md']);
    expect(updated.stderr).toBe('gongwen: 基线 known.json 有 1 处问题（新增 0，去掉 1）\n');
    const { files } = JSON.parse((await read('known.json')).toString());
    // b.docx was not checked in that run: what is known of it stays.
    expect(Object.keys(files)).toEqual(['b.docx']);
    await rm(path('b.docx'));
    await call([...MAKE, 'a.md']);
    expect(JSON.parse((await read('known.json')).toString()).files).toEqual({});
  });

  it('keeps what is known of a file that cannot be read, and lets go what the draft itself suppresses', async () => {
    const { call, write, read } = await withBaseline();
    await write('b.docx', 'broken');
    await write('a.md', SUPPRESSED);
    const { status } = await call([...MAKE, 'a.md', 'b.docx']);
    expect(status).toBe(2);
    expect(Object.keys(JSON.parse((await read('known.json')).toString()).files)).toEqual(['b.docx']);
  });

  it('names files relative to its own folder', async () => {
    const { call, read } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'drafts/a.md': WRONG_NUMBER,
    });
    await call(['--baseline', 'ci/known.json', '--update-baseline', 'drafts']);
    expect(Object.keys(JSON.parse((await read('ci/known.json')).toString()).files)).toEqual([
      '../drafts/a.md',
    ]);
    expect((await call(['--baseline', 'ci/known.json', 'drafts'])).status).toBe(0);
  });

  it('tells SARIF what is unchanged and what is new', async () => {
    const { call, write } = await withBaseline();
    await write('a.md', `${WRONG_NUMBER}\n${CITED}\n`);
    const { stdout } = await call([...USE, '--format', 'sarif', 'a.md']);
    const [fresh, known] = JSON.parse(stdout).runs[0].results;
    expect(fresh).toMatchObject({
      baselineState: 'new',
      locations: [{ physicalLocation: { region: { startLine: 9 } } }],
    });
    expect(fresh.suppressions).toBeUndefined();
    expect(known).toMatchObject({
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', justification: '基线' }],
      locations: [{ physicalLocation: { region: { startLine: 1, endColumn: 12 } } }],
    });
  });

  it('is not made unless asked for, and the error says how', async () => {
    const { call, path } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.md': WRONG_NUMBER });
    const { status, stdout, stderr } = await call([...USE, 'a.md']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('gongwen: 没有基线文件 known.json；加 --update-baseline 建立它\n');
    expect(existsSync(path('known.json'))).toBe(false);
  });

  it.each([
    ['{\n  "version": 1,\n<<<<<<< HEAD\n', 3],
    [
      '{\n  "version": 1,\n  "files": {\n    "a.md": [{ "rule": 1, "sentence": "", "count": 1 }]\n  }\n}\n',
      4,
    ],
    [
      '{\n  "version": 1,\n  "files": {\n    "a.md": [\n      { "rule": "a/b", "sentence": "", "count": 0 }\n    ]\n  }\n}\n',
      5,
    ],
    ['{\n  "version": 2,\n  "files": {}\n}\n', 2],
    ['{ "version": 1 }', 1],
  ])('names the line at which a broken file is wrong', async (text, line) => {
    const { call, read } = await createWorkspace({ 'a.md': WRONG_NUMBER, 'known.json': text });
    for (const args of [USE, MAKE]) {
      const { status, stderr } = await call([...args, 'a.md']);
      expect(status).toBe(2);
      expect(stderr).toMatch(new RegExp(`^gongwen: 基线 known\\.json 第 ${line} 行有误：`, 'u'));
    }
    expect((await read('known.json')).toString()).toBe(text);
  });

  it('is updated with a file named, and not by a run that shows fixes only', async () => {
    const { call } = await createWorkspace({ 'a.md': WRONG_NUMBER });
    expect((await call(['--update-baseline', 'a.md'])).stderr).toContain('--update-baseline 须与 --baseline');
    expect((await call([...MAKE, '--fix-dry-run', 'a.md'])).status).toBe(2);
  });
});
