import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, type Workspace } from './support/workspace.ts';

async function pathsOf({ call }: Workspace, args: readonly string[]): Promise<string[]> {
  const { stdout } = await call(['--format', 'json', ...args]);
  return JSON.parse(stdout).files.map(({ path }: { readonly path: string }) => path);
}

function drafts(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, RIGHT_NUMBER]));
}

describe('.gongwenignore', () => {
  it('leaves files out of folders and globs, but not those that are named', async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      '.gongwenignore': '# 旧稿\n旧稿/\n*.草稿.md\n!留.草稿.md\n',
      ...drafts('a.md', '旧稿/b.md', '旧稿/深/c.md', 'd.草稿.md', '留.草稿.md'),
    });
    expect(await pathsOf(workspace, ['.'])).toEqual(['a.md', '留.草稿.md']);
    expect(await pathsOf(workspace, ['**/*.md'])).toEqual(['a.md', '留.草稿.md']);
    expect(await pathsOf(workspace, ['旧稿'])).toEqual([]);
    expect(await pathsOf(workspace, ['旧稿/b.md'])).toEqual(['旧稿/b.md']);
    expect(await pathsOf(workspace, ['--no-ignore', '.'])).toHaveLength(5);
  });

  it('of a nearer folder overrules that of a farther one, but brings nothing back from a folder left out', async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      '.gongwenignore': '*.txt\n/out/\n',
      'in/.gongwenignore': '!keep.txt\n/only-here.md\n',
      'out/.gongwenignore': '!*.md\n',
      ...drafts('a.txt', 'in/keep.txt', 'in/b.txt', 'in/only-here.md', 'in/deep/only-here.md', 'out/c.md'),
    });
    expect(await pathsOf(workspace, ['.'])).toEqual(['in/deep/only-here.md', 'in/keep.txt']);
  });
});

describe('.gitignore', () => {
  it('counts in a repository', async () => {
    const workspace = await createWorkspace({
      'repository/.git/HEAD': 'ref: refs/heads/main\n',
      'repository/gongwen.yaml': BRACKET_ONLY,
      'repository/.gitignore': 'build\n',
      'repository/.gongwenignore': '!build/wanted.md\n',
      '.gitignore': '*.md\n',
      ...drafts('repository/a.md', 'repository/build/b.md'),
    });
    expect(await pathsOf(workspace, ['repository'])).toEqual(['repository/a.md']);
  });

  it('does not count elsewhere', async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      '.gitignore': '*.md\n',
      ...drafts('a.md'),
    });
    expect(await pathsOf(workspace, ['.'])).toEqual(['a.md']);
  });
});
