import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  RIGHT_NUMBER,
  type Workspace,
  WRONG_NUMBER,
} from './support/workspace.ts';

async function pathsOf({ call }: Workspace, args: readonly string[]): Promise<string[]> {
  const { stdout } = await call(['--format', 'json', ...args]);
  return JSON.parse(stdout).files.map(({ path }: { readonly path: string }) => path);
}

const TREE = {
  'gongwen.yaml': BRACKET_ONLY,
  'drafts/b.md': RIGHT_NUMBER,
  'drafts/a.txt': RIGHT_NUMBER,
  'drafts/deep/c.markdown': RIGHT_NUMBER,
  'drafts/UPPER.MD': RIGHT_NUMBER,
  'drafts/picture.png': 'x',
  'drafts/~$lock.md': 'x',
  'drafts/.hidden/d.md': RIGHT_NUMBER,
  'drafts/node_modules/e.md': RIGHT_NUMBER,
  '[1]【定稿】.txt': RIGHT_NUMBER,
};

describe('what a path stands for', () => {
  it('a folder is its drafts, sorted, without lock files, hidden folders and node_modules', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, ['drafts'])).toEqual([
      'drafts/UPPER.MD',
      'drafts/a.txt',
      'drafts/b.md',
      'drafts/deep/c.markdown',
    ]);
  });

  it('no path is the working folder', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, [])).toHaveLength(5);
  });

  it('a glob is the drafts that match it', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, ['drafts/**/*.{md,markdown}'])).toEqual([
      'drafts/b.md',
      'drafts/deep/c.markdown',
    ]);
  });

  it('a file whose name looks like a glob is that file', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, ['[1]【定稿】.txt'])).toEqual(['[1]【定稿】.txt']);
  });

  it('files keep the order they were named in, each once', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, ['drafts/b.md', './drafts/a.txt', 'drafts/b.md'])).toEqual([
      'drafts/b.md',
      'drafts/a.txt',
    ]);
  });

  it('a folder leaves out what the configuration ignores; a file named outright is checked', async () => {
    const workspace = await createWorkspace({
      ...TREE,
      'gongwen.yaml': `${BRACKET_ONLY}ignore: ['drafts/deep/**', '**/*.txt']\n`,
    });
    expect(await pathsOf(workspace, ['drafts', 'drafts/a.txt'])).toEqual([
      'drafts/UPPER.MD',
      'drafts/b.md',
      'drafts/a.txt',
    ]);
  });

  it('an absolute path stays absolute', async () => {
    const workspace = await createWorkspace(TREE);
    expect(await pathsOf(workspace, [workspace.path('drafts/a.txt')])).toEqual([
      workspace.path('drafts/a.txt'),
    ]);
  });
});

describe('a folder or glob without drafts', () => {
  it.each(['empty', 'nothing/*.docx'])('fails and is named: %s', async (path) => {
    const { call } = await createWorkspace({ 'empty/readme.pdf': 'x' });
    const result = await call([path]);
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toBe(`gongwen: ${path} 中没有可检查的稿件（.docx .md .markdown .txt）\n`);
  });

  it('is let pass by --no-error-on-unmatched-pattern', async () => {
    const { call } = await createWorkspace({ 'empty/readme.pdf': 'x' });
    expect(await call(['empty', '--no-error-on-unmatched-pattern'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('a file that cannot be read is named, the others are checked', () => {
  it('with what is wrong with it', async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'good.txt': WRONG_NUMBER,
      'table.xlsx': 'x',
      'old.doc': 'x',
      'broken.docx': 'not a zip',
      'empty.docx': '',
      'binary.txt': new Uint8Array([0x50, 0x4b, 3, 4]),
    });
    await symlink('loop.txt', workspace.path('loop.txt'));
    const names = [
      'table.xlsx',
      'old.doc',
      'broken.docx',
      'empty.docx',
      'binary.txt',
      'loop.txt',
      'none.txt',
      'good.txt',
    ];
    const { status, stdout } = await workspace.call(['--format', 'json', ...names]);
    const { files } = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(files.map((file: { error: { code: string } | null }) => file.error?.code ?? null)).toEqual([
      'unsupported-format',
      'unsupported-format',
      'not-a-zip',
      'empty',
      'unsupported-format',
      'not-readable',
      'not-found',
      null,
    ]);
    expect(files[7].messages).toHaveLength(1);
  });

  it('in the pretty report with its code', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'good.txt': RIGHT_NUMBER });
    const { stdout } = await call(['none.txt', 'good.txt']);
    expect(stdout).toBe(
      [
        '✗ none.txt  无法检查：没有这个文件 not-found',
        '✓ good.txt  请示 · 上行文 · 38 字 · 约 1 页',
        '✗ 2 个文件，1 个无法检查，0 处错误，0 处警告，0 处提示',
        '',
      ].join('\n'),
    );
  });

  it('a limit on unpacking stops a .docx that would be too large', async () => {
    const { call } = await createWorkspace({ 'a.docx': 'x' });
    expect((await call(['a.docx', '--max-unpacked-size', '0'])).stderr).toContain('不小于 1 的整数');
    expect((await call(['a.docx', '--max-ratio', 'high'])).stderr).toContain('不小于 1 的整数');
  });
});

describe('standard input', () => {
  it('is read with - and with --stdin', async () => {
    const { run } = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY });
    for (const args of [['-'], ['--stdin', '--stdin-filename', 'drafts/x.txt']]) {
      const { status, stdout } = await run(['--format', 'json', ...args], { input: WRONG_NUMBER });
      expect([status, JSON.parse(stdout).summary.errors]).toEqual([1, 1]);
    }
  });

  it('has the format and the configuration of its name', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'sub/gongwen.yaml': 'rules: {number/bracket: off}\n',
    });
    const name = (filename: string) =>
      call(['--stdin', '--stdin-filename', filename, '--format=json'], { input: WRONG_NUMBER });
    const here = JSON.parse((await name('x.txt')).stdout);
    const below = JSON.parse((await name('sub/x.md')).stdout);
    expect([here.files[0].format, here.files[0].path]).toEqual(['text', 'x.txt']);
    expect(below.files[0].format).toBe('markdown');
    const ids = (output: typeof here) =>
      output.files[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(ids(here)).toContain('number/bracket');
    expect(ids(below)).not.toContain('number/bracket');
  });

  it('cannot be fixed in place or mixed with files', async () => {
    const { call } = await createWorkspace();
    expect((await call(['-', '--fix'], { input: 'x' })).stderr).toContain('--fix-dry-run');
    expect((await call(['-', 'a.txt'], { input: 'x' })).stderr).toContain('不能与其他稿件一起检查');
    expect((await call(['a.txt', '--stdin-filename', 'x.md'])).status).toBe(2);
  });
});
