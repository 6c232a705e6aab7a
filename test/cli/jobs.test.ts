import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  RIGHT_NUMBER,
  type Workspace,
  WRONG_NUMBER,
} from './support/workspace.ts';

/** More files than threads, of every outcome, and a configuration of its own in one folder. */
function drafts(): Record<string, string> {
  const texts = [WRONG_NUMBER, RIGHT_NUMBER, `\uFEFF${WRONG_NUMBER}`, WRONG_NUMBER.repeat(3)];
  const named = Array.from({ length: 40 }, (_, index) => [
    `${index % 2 === 0 ? 'even' : 'odd'}/${index}.${index % 3 === 0 ? 'md' : 'txt'}`,
    texts[index % texts.length] ?? '',
  ]);
  return {
    ...Object.fromEntries(named),
    'gongwen.yaml': BRACKET_ONLY,
    'odd/gongwen.yaml': BRACKET_ONLY.replace('number/bracket: error', 'number/bracket: warning'),
    'odd/broken.docx': 'not a zip',
    'even/old.md': 'PK\u0003\u0004',
  };
}

async function both(args: readonly string[], workspace: Workspace) {
  const one = await workspace.call([...args, '--jobs', '1']);
  return [one, await workspace.call([...args, '--jobs', '2'])] as const;
}

describe('--jobs changes nothing but the time', () => {
  it.each([
    ['the pretty report', ['.', 'missing.txt']],
    ['what --fix would change', ['--fix-dry-run', '.']],
    [
      'JSON, with options that the threads must know',
      [
        '--format=json',
        '--config=gongwen.yaml',
        '--rule=number/bracket=info',
        '--locale=en',
        'odd',
        'missing.txt',
      ],
    ],
  ])('in %s', async (_name, args) => {
    const [one, several] = await both(args, await createWorkspace(drafts()));
    expect(one.stdout.length).toBeGreaterThan(200);
    expect(several).toEqual(one);
  });

  it('in the files that --fix writes and in its report', async () => {
    const [first, second] = [await createWorkspace(drafts()), await createWorkspace(drafts())];
    const one = await first.call(['--fix', '--jobs', '1', '.']);
    const several = await second.call(['--fix', '--jobs', '2', '.']);
    expect(several).toEqual(one);
    const names = Object.keys(drafts());
    const [ones, theirs] = await Promise.all(
      [first, second].map(({ read }) =>
        Promise.all(names.map(async (name) => (await read(name)).toString())),
      ),
    );
    expect(theirs).toEqual(ones);
    expect(ones?.filter((text) => text === RIGHT_NUMBER)).toHaveLength(20);
  });

  it('when a configuration is bad: nothing is reported', async () => {
    const workspace = await createWorkspace({ ...drafts(), 'odd/gongwen.yaml': 'nope: 1\n' });
    const [one, several] = await both(['.'], workspace);
    expect([several.status, several.stdout]).toEqual([2, '']);
    expect(several).toEqual(one);
  });

  it('in the process as it is installed', async () => {
    const { run } = await createWorkspace(drafts());
    const [one, several] = [await run(['.', '--jobs', '1']), await run(['.', '--jobs', '2'])];
    expect(one.status).toBe(2);
    expect(several).toEqual(one);
  });
});

it('--jobs is a number from 1', async () => {
  const { call } = await createWorkspace();
  expect((await call(['.', '--jobs', '0'])).stderr).toContain('选项 --jobs 的值应为不小于 1 的整数');
});
