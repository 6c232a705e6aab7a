import { readdir } from 'node:fs/promises';
import { docxReader } from '@gongwen/docx';
import { removeAnnotations } from '@gongwen/docx/write-back';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, p } from '../../packages/docx/src/test-support/build-docx.ts';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

const docx = (text: string) =>
  buildDocx({
    settings: '',
    body: text
      .split('\n')
      .map((line) => (line === '' ? '<w:p/>' : p(line)))
      .join(''),
  });
const WRONG = docx(WRONG_NUMBER);
const RIGHT = docx(RIGHT_NUMBER);

const draftOf = (bytes: Uint8Array) => docxReader.read({ path: 'a.docx', value: new Uint8Array(bytes) });
const textOf = (bytes: Uint8Array) => draftOf(bytes).data.text;
const commentsOf = (bytes: Uint8Array) => draftOf(bytes).data.comments.map(({ author }) => author);
const equal = (one: Uint8Array, other: Uint8Array) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

describe('--annotate', () => {
  it('writes copies that keep their paths, with a comment and a tracked change', async () => {
    const { run, read } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'drafts/a.docx': WRONG,
      'drafts/b.txt': WRONG_NUMBER,
    });
    const { status, stdout } = await run(['drafts', '--annotate', 'out']);
    expect(status).toBe(1);
    expect(stdout).toContain('已写入 out/drafts/a.docx：批注 1 条，修订 1 处');
    const copy = await read('out/drafts/a.docx');
    expect(commentsOf(copy)).toEqual(['公文校核']);
    expect(textOf(copy)).toBe(RIGHT_NUMBER);
    expect(equal(await read('drafts/a.docx'), WRONG)).toBe(true);
  });

  it('a draft without a message is copied as it is', async () => {
    const { call, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': RIGHT });
    expect((await call(['a.docx', '--annotate', 'out'])).status).toBe(0);
    expect(equal(await read('out/a.docx'), RIGHT)).toBe(true);
  });

  it('a second run gives the same copies, and an annotated copy is annotated anew', async () => {
    const { call, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    await call(['.', '--annotate', 'out']);
    const first = unzipSync(await read('out/a.docx'));
    const again = await call(['.', '--annotate', 'out']);
    expect(again.stdout).toContain('1 个文件');
    expect(Object.keys(unzipSync(await read('out/a.docx')))).toEqual(Object.keys(first));
    await call(['out/a.docx', '--annotate', 'twice']);
    const twice = await read('twice/out/a.docx');
    expect(commentsOf(twice)).toEqual(['公文校核']);
    expect(
      equal(
        removeAnnotations(new Uint8Array(twice)),
        removeAnnotations(new Uint8Array(await read('out/a.docx'))),
      ),
    ).toBe(true);
  });

  it('never overwrites a file that it did not write', async () => {
    const other = docx('别的文件');
    const { call, read } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.docx': WRONG,
      'out/a.docx': other,
    });
    const { status, stdout } = await call(['a.docx', '--annotate', 'out']);
    expect([status, stdout]).toEqual([2, expect.stringContaining('已存在，其中没有本工具的批注，未覆盖')]);
    expect(equal(await read('out/a.docx'), other)).toBe(true);
  });

  it('never overwrites the draft itself', async () => {
    const { call, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    const { status, stdout } = await call(['a.docx', '--annotate', '.']);
    expect([status, stdout]).toEqual([2, expect.stringContaining('会盖掉原件')]);
    expect(equal(await read('a.docx'), WRONG)).toBe(true);
  });

  it('a file that cannot be read is reported, the others are annotated', async () => {
    const { call, folder } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.docx': WRONG,
      'broken.docx': 'not a zip',
    });
    const { status, stdout } = await call(['a.docx', 'broken.docx', '--annotate', 'out']);
    expect([status, stdout]).toEqual([2, expect.stringContaining('broken.docx  无法检查')]);
    expect(await readdir(`${folder}/out`)).toEqual(['a.docx']);
  });

  it('worker threads give the same copies', async () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((number) => [`${number}.docx`, WRONG]));
    const { run, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, ...files });
    expect((await run(['.', '--annotate', 'out', '--jobs', '2'])).status).toBe(1);
    for (const name of Object.keys(files)) expect(textOf(await read(`out/${name}`))).toBe(RIGHT_NUMBER);
  });

  it.each([
    [['--annotate', 'out', '--fix'], '--fix、--annotate 不能同时使用'],
    [['--annotate-clean', '--fix-dry-run'], '--fix、--annotate-clean 不能同时使用'],
    [['--annotate', 'out', '--stdin'], '标准输入没有文件，不能用 --annotate'],
  ])('%s is bad usage', async (options, message) => {
    const { call } = await createWorkspace({ 'a.docx': WRONG });
    const { status, stderr } = await call([...(options.includes('--stdin') ? [] : ['a.docx']), ...options]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('--annotate-clean', () => {
  it('takes the annotations out in place and keeps the annotated file', async () => {
    const { call, read, write } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    await call(['a.docx', '--annotate', 'out']);
    const annotated = await read('out/a.docx');
    await write('b.docx', new Uint8Array(annotated));
    const { status, stdout } = await call(['b.docx', '--annotate-clean']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('已去掉校核批注和修订')]);
    expect(unzipSync(await read('b.docx'))).toEqual(unzipSync(WRONG));
    expect(equal(await read('b.orig.docx'), annotated)).toBe(true);
  });

  it('leaves a file without annotations alone', async () => {
    const { call, folder } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': RIGHT });
    expect((await call(['a.docx', '--annotate-clean'])).status).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'gongwen.yaml']);
  });
});

describe('--fix of a .docx', () => {
  it('applies the fixes and keeps the original beside it', async () => {
    const { call, read } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    const { status, stdout } = await call(['--fix', 'a.docx']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('已修改 1 处：')]);
    expect(textOf(await read('a.docx'))).toBe(RIGHT_NUMBER);
    expect(equal(await read('a.orig.docx'), WRONG)).toBe(true);
  });

  it('keeps every original, and none with --no-backup', async () => {
    const { call, write, folder } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    await call(['--fix', 'a.docx']);
    await write('a.docx', WRONG);
    await call(['--fix', 'a.docx']);
    await write('a.docx', WRONG);
    await call(['--fix', '--no-backup', 'a.docx']);
    expect((await readdir(folder)).sort()).toEqual([
      'a.2.orig.docx',
      'a.docx',
      'a.orig.docx',
      'gongwen.yaml',
    ]);
  });

  it('kept originals are no drafts of a later run', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    await call(['--fix', '.']);
    const { status, stdout } = await call(['.']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 个文件')]);
  });

  it('--fix-dry-run shows the change of the text and writes nothing', async () => {
    const { call, read, folder } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.docx': WRONG });
    const { stdout } = await call(['--fix-dry-run', 'a.docx']);
    expect(stdout).toContain('-豫政办（2026）7号\n+豫政办〔2026〕7号\n');
    expect(equal(await read('a.docx'), WRONG)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'gongwen.yaml']);
  });
});
