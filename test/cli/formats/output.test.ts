import { Readable } from 'node:stream';
import { runGongwen } from 'gongwen-lint';
import { describe, expect, it } from 'vitest';
import { BRACKET_ONLY, createWorkspace, WRONG_NUMBER } from '../support/workspace.ts';
import { docxOf } from './support/drafts.ts';

const FILES = { 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER };

/** Runs the command as in a terminal. */
async function inTerminal(cwd: string, args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr', isTTY: boolean) => ({
    isTTY,
    columns: 80,
    write: (content: string | Uint8Array) => {
      written[name] += String(content);
    },
  });
  const status = await runGongwen(args, {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: stream('stdout', true),
    stderr: stream('stderr', false),
    onInterrupt: () => () => {},
  });
  return { status, ...written };
}

describe('reports that are no text to read', () => {
  it.each(['html', 'xlsx'])('%s is not printed to a terminal', async (format) => {
    const { folder, read } = await createWorkspace(FILES);
    const { status, stdout, stderr } = await inTerminal(folder, ['--format', format, 'a.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${format} 不能显示在终端上；用 --output 报告.${format} 写入文件`);
    const written = await inTerminal(folder, ['--format', format, '-o', `r.${format}`, 'a.txt']);
    expect([written.status, written.stdout]).toEqual([1, '']);
    expect((await read(`r.${format}`)).length).toBeGreaterThan(1000);
  });

  it('reach a redirected standard output byte by byte', async () => {
    const { folder } = await createWorkspace(FILES);
    const chunks: Uint8Array[] = [];
    const status = await runGongwen(['--format', 'xlsx', 'a.txt'], {
      cwd: folder,
      env: {},
      stdin: Readable.from([]),
      stdout: { write: (content) => chunks.push(Buffer.from(content)) },
      stderr: { write: () => {} },
      onInterrupt: () => () => {},
    });
    expect(status).toBe(1);
    expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('every format', () => {
  const FORMATS = [
    'jsonl',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'rdjson',
    'checkstyle',
    'unix',
    'html',
    'xlsx',
  ];

  it.each(FORMATS)('%s exits as the pretty report does, also when there is no file', async (format) => {
    const { call } = await createWorkspace({ ...FILES, 'b.docx': docxOf(WRONG_NUMBER), 'empty/c.png': '' });
    expect((await call(['--format', format, 'a.txt', 'b.docx'])).status).toBe(1);
    expect((await call(['--format', format, '--rule', 'number/bracket=off', 'a.txt'])).status).toBe(0);
    expect((await call(['--format', format, 'none.txt'])).status).toBe(2);
    expect((await call(['--format', format, 'empty'])).status).toBe(2);
  });

  it.each(['sarif', 'gitlab', 'rdjson'])('%s reads standard input under its name', async (format) => {
    const { call } = await createWorkspace(FILES);
    const args = ['--format', format, '--stdin', '--stdin-filename', 'x.txt'];
    const { stdout } = await call(args, { input: WRONG_NUMBER });
    expect(stdout).toContain('"x.txt"');
    expect(stdout).toContain('number/bracket');
  });

  it.each(['junit', 'github', 'unix', 'checkstyle'])('%s has errors only with --quiet', async (format) => {
    const { call } = await createWorkspace(FILES);
    const { stdout } = await call([
      '--format',
      format,
      '--quiet',
      '--rule',
      'number/bracket=warning',
      'a.txt',
    ]);
    expect(stdout).not.toContain('六角括号');
  });

  it('is named in the error for an unknown one', async () => {
    const { call } = await createWorkspace(FILES);
    const { status, stderr } = await call(['--format', 'sarf', 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('是不是 sarif？');
  });
});
