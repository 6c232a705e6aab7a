import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('forbid-network.cjs', import.meta.url));

/** Whether the kernel gives a process a network of its own, with nothing in it; containers often do not. */
export const KERNEL_FORBIDS = spawnSync('unshare', ['--net', 'true']).status === 0;

/** What a program did that had no network. */
export interface Watched {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Its attempts to reach one, also those that it kept to itself. */
  readonly attempts: readonly string[];
}

/** What a program is given to read: all of it at once, or with more to come until it ends by itself. */
export interface Input {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Runs a program of Node: every function of Node that reaches a network throws, in worker threads and Node's child
 * processes too, and where the kernel permits there is none to reach.
 */
export async function runWithoutNetwork(
  args: readonly string[],
  { cwd, input = { text: '', isWhole: true } }: { readonly cwd: string; readonly input?: Input },
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-network-'));
  const log = join(folder, 'attempts.log');
  const [command, ...before] = KERNEL_FORBIDS ? ['unshare', '--net', process.execPath] : [process.execPath];
  const env = {
    ...process.env,
    // A path with a space stays one word in quotes.
    NODE_OPTIONS: `--require ${JSON.stringify(GUARD)}`,
    FORBID_NETWORK_LOG: log,
    COLUMNS: '80',
  };
  try {
    const outcome = await new Promise<Omit<Watched, 'attempts'>>((resolve) => {
      const options = { cwd, env, encoding: 'utf8', maxBuffer: 256 << 20 } as const;
      const child = execFile(command, [...before, ...args], options, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ status, stdout, stderr });
      });
      child.stdin?.write(input.text);
      if (input.isWhole) child.stdin?.end();
    });
    const attempts = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
    return { ...outcome, attempts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
