import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  onlyRules,
  RIGHT_NUMBER,
  type Workspace,
  WRONG_NUMBER,
} from './support/workspace.ts';

const CACHE = ['--cache', '--cache-location', 'cache'];

/** More than a run holds back, and two documents with one number, which only comparing finds. */
function drafts(): Record<string, string> {
  const numbered = Array.from({ length: 25 }, (_, index) => [
    `${index}.md`,
    `${WRONG_NUMBER}\n第${index}稿。\n`,
  ]);
  return {
    'gongwen.yaml': onlyRules({ 'number/bracket': 'error', 'number/duplicate': 'error' }),
    ...Object.fromEntries(numbered),
    'right.md': RIGHT_NUMBER,
    'again.txt': RIGHT_NUMBER,
    'broken.docx': 'not a zip',
  };
}

async function entries({ path }: Workspace): Promise<string[]> {
  const folders = (await readdir(path('cache'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const names = folders.map(async ({ name }) =>
    (await readdir(path(join('cache', name)))).map((file) => join('cache', name, file)),
  );
  return (await Promise.all(names)).flat();
}

/** Overwrites every kept message, so that a report shows where it came from. */
async function markEntries(workspace: Workspace): Promise<void> {
  for (const name of await entries(workspace)) {
    if (name.endsWith('-rest') || name.endsWith('-run')) continue;
    const text = (await workspace.read(name)).toString();
    await workspace.write(name, text.replaceAll('"message":"', '"message":"（缓存）'));
  }
}

describe('--cache', () => {
  it.each([['pretty'], ['json'], ['jsonl'], ['sarif'], ['checkstyle']])(
    'changes nothing in %s',
    async (format) => {
      const workspace = await createWorkspace(drafts());
      const plain = await workspace.call(['--format', format, '.']);
      for (const jobs of ['2', '1', '2'])
        expect(await workspace.call(['--format', format, ...CACHE, '--jobs', jobs, '.'])).toEqual(plain);
    },
  );

  it('takes what was found before, under any name', async () => {
    const workspace = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.md': WRONG_NUMBER });
    await workspace.call([...CACHE, 'a.md']);
    await markEntries(workspace);
    await workspace.write('b.md', WRONG_NUMBER);
    expect((await workspace.call([...CACHE, 'b.md'])).stdout).toContain('（缓存）');
  });

  it.each([
    ['the content', [], { 'a.md': `${WRONG_NUMBER}。` }],
    ['the configuration', [], { 'gongwen.yaml': onlyRules({ 'number/bracket': 'warning' }) }],
    ['an option', ['--rule', 'number/bracket=info'], {}],
    ['the language', ['--locale', 'en'], {}],
    ['a limit', ['--max-ratio', '300'], {}],
  ])('checks again when %s has changed', async (_what, options, changes) => {
    const workspace = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.md': WRONG_NUMBER });
    await workspace.call([...CACHE, 'a.md']);
    await markEntries(workspace);
    for (const [name, text] of Object.entries(changes)) await workspace.write(name, text);
    const { stdout } = await workspace.call([...CACHE, ...options, 'a.md']);
    expect(stdout).toContain('number/bracket');
    expect(stdout).not.toContain('（缓存）');
  });

  it('checks again where a result was damaged', async () => {
    const workspace = await createWorkspace(drafts());
    const plain = await workspace.call(['.']);
    await workspace.call([...CACHE, '.']);
    for (const [index, name] of (await entries(workspace)).entries()) {
      const bytes = await readFile(workspace.path(name));
      await writeFile(workspace.path(name), index % 2 === 0 ? '' : bytes.subarray(0, bytes.length / 2));
    }
    expect(await workspace.call([...CACHE, '.'])).toEqual(plain);
    expect(await workspace.call([...CACHE, '.'])).toEqual(plain);
  });

  it('is safe when runs share it', async () => {
    const workspace = await createWorkspace(drafts());
    const plain = await workspace.run(['--format', 'json', '.']);
    const runs = await Promise.all([1, 2, 3].map(() => workspace.run(['--format', 'json', ...CACHE, '.'])));
    for (const run of runs) expect(run).toEqual(plain);
    expect((await entries(workspace)).filter((name) => name.includes('.'))).toEqual([]);
  });

  it('lets go of what no run has used for thirty days', async () => {
    const workspace = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      'a.md': WRONG_NUMBER,
      'b.md': RIGHT_NUMBER,
    });
    await workspace.call([...CACHE, 'a.md']);
    const old = await entries(workspace);
    const before = new Date(Date.now() - 40 * 86_400_000);
    for (const name of [...old, 'cache/pruned']) await utimes(workspace.path(name), before, before);
    await workspace.call([...CACHE, 'b.md']);
    const left = await entries(workspace);
    expect(left).not.toEqual([]);
    expect(left.filter((name) => old.includes(name))).toEqual([]);
  });

  it('is not used where drafts are changed', async () => {
    const workspace = await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.md': WRONG_NUMBER });
    await workspace.call([...CACHE, 'a.md']);
    await markEntries(workspace);
    await workspace.call([...CACHE, '--fix', 'a.md']);
    expect((await workspace.read('a.md')).toString()).toBe(RIGHT_NUMBER);
  });

  it('says where the folder cannot be made', async () => {
    const { call } = await createWorkspace({ 'a.md': RIGHT_NUMBER, file: '' });
    const { status, stderr } = await call(['--cache-location', 'file/cache', 'a.md']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('无法建立缓存文件夹')]);
  });
});
