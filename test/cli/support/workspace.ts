import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { rules } from '@gongwen/preset';
import { type OutputStream, runGongwen } from 'gongwen-lint';
import { onTestFinished } from 'vitest';

/** The command as it is installed. */
export const BIN = fileURLToPath(new URL('../../../packages/cli/bin/gongwen.js', import.meta.url));

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A temporary folder with drafts, and the command run in it. It is removed when the test ends. */
export interface Workspace {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<Buffer>;
  /** Runs the built command as a process. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Run>;
  /** Runs the same in this process, from the sources: for what does not hang on there being a process. */
  readonly call: (args: readonly string[], options?: RunOptions) => Promise<Run>;
}

export async function createWorkspace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    folder,
    path,
    write,
    read: (name) => readFile(path(name)),
    run: (args, options) => run(folder, args, options),
    call: (args, options) => call(folder, args, options),
  };
}

async function call(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): OutputStream => ({
    write: (text) => {
      written[name] += text;
    },
  });
  const status = await runGongwen(args, {
    cwd,
    env: { COLUMNS: '80', ...env },
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    onInterrupt: () => () => {},
  });
  return { status, ...written };
}

function run(folder: string, args: readonly string[], { input, env = {} }: RunOptions = {}): Promise<Run> {
  // Nothing of the environment may change what is printed.
  const clean = { PATH: process.env['PATH'] ?? '', COLUMNS: '80', ...env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [BIN, ...args],
      { cwd: folder, env: clean, encoding: 'utf8' },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ status, stdout, stderr });
      },
    );
    child.stdin?.end(input ?? '');
  });
}

/** Rules that the drafts of these tests break; the rest are off, so that new rules change nothing here. */
export function onlyRules(settings: Readonly<Record<string, string>>): string {
  const lines = rules.map(({ id }) => `  ${id}: ${settings[id] ?? 'off'}`);
  return `rules:\n${lines.join('\n')}\n`;
}

/** The document number has round brackets: one error, with a safe fix. */
export const WRONG_NUMBER = `豫政办（2026）7号

洛阳市偃师区教育局关于拨付维修经费的请示

洛阳市偃师区人民政府：

妥否，请批示。
`;

export const RIGHT_NUMBER = WRONG_NUMBER.replace('（2026）', '〔2026〕');

/** `number/bracket` as it is, the rest off. */
export const BRACKET_ONLY = onlyRules({ 'number/bracket': 'error' });
