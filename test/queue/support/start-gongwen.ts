import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { BIN, type Run } from '../../cli/support/workspace.ts';

/** The command as a process that a test watches while it runs; it ends with the test. */
export interface Running {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** @throws when the process ends without having said it on standard error. */
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** `status` is -1 when a signal ended it. */
  readonly ended: Promise<Run>;
}

export function startGongwen(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  bin = BIN,
): Running {
  // Nothing of the environment may change what is printed.
  const clean = { PATH: process.env.PATH ?? '', COLUMNS: '80', ...env };
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: clean,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([status]): Run => ({ status: status ?? -1, stdout, stderr }));
  const has = (text: string | RegExp): boolean =>
    typeof text === 'string' ? stderr.includes(text) : text.test(stderr);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    says: async (text) => {
      while (!has(text)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`ended without saying ${text}:\n${stderr}`);
        await Promise.race([once(child.stderr, 'data'), ended]);
      }
    },
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** A worker that has said that it is ready. */
export async function startWorker(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const worker = startGongwen(['worker', '--jobs', '1', ...args], cwd, env);
  await worker.says('已就绪');
  return worker;
}
