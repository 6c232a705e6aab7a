import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  RIGHT_NUMBER,
  type Workspace,
  WRONG_NUMBER,
} from './support/workspace.ts';

interface Repository extends Workspace {
  readonly git: (...args: readonly string[]) => string;
}

/** A repository with these files committed. */
async function createRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const workspace = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, ...files });
  const settings = ['user.name=测试', 'user.email=test@example.invalid', 'init.defaultBranch=main'];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: workspace.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', '初稿');
  return { ...workspace, git };
}

async function checked({ call }: Workspace, ...args: readonly string[]) {
  const { stdout, stderr, status } = await call(['--format', 'json', ...args]);
  const files: { readonly path: string; readonly messages: readonly unknown[] }[] = JSON.parse(stdout).files;
  return { status, stderr, found: files.map(({ path, messages }) => `${path} ${messages.length}`) };
}

describe('--staged', () => {
  it('checks what the next commit will hold, as it is staged', async () => {
    const repository = await createRepository({
      'same.md': WRONG_NUMBER,
      '修改.md': RIGHT_NUMBER,
      'mended-later.md': RIGHT_NUMBER,
      'gone.md': RIGHT_NUMBER,
    });
    const { write, git } = repository;
    await write('修改.md', WRONG_NUMBER);
    await write('mended-later.md', `${WRONG_NUMBER}\n`);
    await write('new/新稿.txt', WRONG_NUMBER);
    await write('new/~$新稿.docx', 'lock');
    await write('picture.png', 'x');
    await rm(repository.path('gone.md'));
    git('add', '--all');
    await write('mended-later.md', RIGHT_NUMBER);
    await write('not-staged.md', WRONG_NUMBER);
    const run = await checked(repository, '--staged');
    expect(run.found).toEqual(['mended-later.md 1', 'new/新稿.txt 1', '修改.md 1']);
    expect(run.status).toBe(1);
  });

  it('checks a draft that is staged and no longer there', async () => {
    const repository = await createRepository({});
    await repository.write('a.md', WRONG_NUMBER);
    repository.git('add', 'a.md');
    await rm(repository.path('a.md'));
    expect((await checked(repository, '--staged')).found).toEqual(['a.md 1']);
  });

  it('mends what is staged as it lies there, and leaves alone what has other changes', async () => {
    const repository = await createRepository({});
    const { write, git, read, call } = repository;
    await write('a.md', WRONG_NUMBER);
    await write('b.md', WRONG_NUMBER);
    git('add', '.');
    await write('b.md', `${WRONG_NUMBER}\n未暂存的一段。\n`);
    const { status, stderr, stdout } = await call(['--staged', '--fix']);
    expect((await read('a.md')).toString()).toBe(RIGHT_NUMBER);
    expect((await read('b.md')).toString()).toBe(`${WRONG_NUMBER}\n未暂存的一段。\n`);
    expect(stdout + stderr).toContain('未暂存的改动');
    expect(status).toBe(2);
  });

  it('has nothing to check and nothing to complain of where no draft is staged', async () => {
    const repository = await createRepository({ 'a.md': WRONG_NUMBER });
    const run = await checked(repository, '--staged');
    expect(run).toEqual({ status: 0, stderr: 'gongwen: 没有改动的稿件\n', found: [] });
  });

  it('goes by the paths that are given, and by .gongwenignore', async () => {
    const repository = await createRepository({ '.gongwenignore': 'in/left-out.md\n' });
    const { write, git } = repository;
    for (const name of ['in/a.md', 'in/b.txt', 'in/left-out.md', 'out/c.md']) await write(name, RIGHT_NUMBER);
    git('add', '.');
    expect((await checked(repository, '--staged', 'in')).found).toEqual(['in/a.md 0', 'in/b.txt 0']);
    expect((await checked(repository, '--staged', '**/*.md')).found).toEqual(['in/a.md 0', 'out/c.md 0']);
    expect((await checked(repository, '--staged', 'out/c.md')).found).toEqual(['out/c.md 0']);
  });
});

describe('--changed', () => {
  it('checks what is unlike the last commit, and new drafts', async () => {
    const repository = await createRepository({
      '.gitignore': 'tmp/\n',
      'same.md': WRONG_NUMBER,
      'a.md': RIGHT_NUMBER,
    });
    const { write, git } = repository;
    await write('a.md', WRONG_NUMBER);
    await write('staged.md', WRONG_NUMBER);
    git('add', 'staged.md');
    await write('new.md', RIGHT_NUMBER);
    await write('tmp/ignored.md', WRONG_NUMBER);
    expect((await checked(repository, '--changed')).found).toEqual(['a.md 1', 'new.md 0', 'staged.md 1']);
  });

  it('before the first commit every draft is new', async () => {
    const workspace = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.md': WRONG_NUMBER });
    execFileSync('git', ['init', '--quiet'], { cwd: workspace.folder });
    execFileSync('git', ['add', 'a.md'], { cwd: workspace.folder });
    expect((await checked(workspace, '--changed')).found).toEqual(['a.md 1']);
    expect((await checked(workspace, '--staged')).found).toEqual(['a.md 1']);
  });

  it('with --changed-since goes back to where the branch began', async () => {
    const repository = await createRepository({ 'a.md': RIGHT_NUMBER, 'b.md': RIGHT_NUMBER });
    const { write, git } = repository;
    git('checkout', '--quiet', '-b', 'work');
    await write('a.md', WRONG_NUMBER);
    git('commit', '--quiet', '--all', '--message', '改稿');
    git('checkout', '--quiet', 'main');
    await write('b.md', WRONG_NUMBER);
    git('commit', '--quiet', '--all', '--message', '主线');
    git('checkout', '--quiet', 'work');
    expect((await checked(repository, '--changed-since', 'main')).found).toEqual(['a.md 1']);
  });

  it('says what is wrong with a revision or a folder', async () => {
    const repository = await createRepository({});
    const unknown = await repository.call(['--changed-since', 'no-such']);
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('没有版本 no-such') });
    const outside = await createWorkspace({ 'a.md': RIGHT_NUMBER });
    expect(await outside.call(['--staged'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('不在 Git 仓库中'),
    });
    expect((await repository.call(['--staged', '--changed'])).status).toBe(2);
    expect((await repository.call(['--staged', '-'])).status).toBe(2);
  });
});
