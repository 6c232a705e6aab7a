import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BIN, BRACKET_ONLY, createWorkspace, RIGHT_NUMBER, WRONG_NUMBER } from './support/workspace.ts';

describe('the process', () => {
  it('ends quietly when its reader goes away', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.txt`, WRONG_NUMBER]),
    );
    const { folder } = await createWorkspace({ ...files, 'gongwen.yaml': BRACKET_ONLY });
    const child = spawn(process.execPath, [BIN, '.'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(errors).toBe('');
  });

  it('exits with 130 on Ctrl-C and leaves the drafts whole', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`${index}.txt`, WRONG_NUMBER]),
    );
    const { folder, read } = await createWorkspace({ ...files, 'gongwen.yaml': BRACKET_ONLY });
    const child = spawn(process.execPath, [BIN, '--fix', '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.resume();
    const closed = once(child, 'close');
    // While drafts are being written, which is before the report: documents are also judged against each other.
    const fixed = async (name: string): Promise<boolean> => (await read(name)).toString() === RIGHT_NUMBER;
    while (child.exitCode === null && !(await fixed('0.txt'))) await setTimeout(2);
    child.kill('SIGINT');
    const [status] = await closed;
    expect(status).toBe(130);
    const texts = await Promise.all(Object.keys(files).map(async (name) => (await read(name)).toString()));
    expect(texts.every((text) => text === WRONG_NUMBER || text === RIGHT_NUMBER)).toBe(true);
    expect(texts).toContain(RIGHT_NUMBER);
    expect(texts).toContain(WRONG_NUMBER);
  });

  it('reports what is done on Ctrl-C, as a whole document', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, WRONG_NUMBER.repeat(8)]),
    );
    const { folder } = await createWorkspace({ ...files, 'gongwen.yaml': BRACKET_ONLY });
    const child = spawn(process.execPath, [BIN, '--format', 'jsonl', '--jobs', '2', '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = { stdout: '', stderr: '' };
    child.stderr.on('data', (chunk: Buffer) => {
      read.stderr += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (read.stdout === '') child.kill('SIGINT');
      read.stdout += chunk.toString();
    });
    const [status] = await once(child, 'close');
    const lines = read.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const done = lines.length - 1;
    expect(status).toBe(130);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(3000);
    expect(lines.at(-1)).toMatchObject({ type: 'summary', files: done });
    expect(read.stderr).toContain(`检查了 3000 个文件中的 ${done} 个`);
  });

  it('finds its version and the pages of the rules from where it is installed', async () => {
    const { run } = await createWorkspace();
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect((await run(['rules', 'number/bracket'])).stdout).toContain('✗');
  });
});
