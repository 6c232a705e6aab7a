// Runs a program as on a machine that has neither the project nor a network.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('../no-network/support/forbid-network.cjs', import.meta.url));

/** Whether the kernel gives a process a network of its own, with nothing in it; containers often do not. */
export const KERNEL_FORBIDS = spawnSync('unshare', ['--net', 'true']).status === 0;

/**
 * Runs a program without a network: where the kernel does not permit that, with every function of Node that reaches
 * one made to throw.
 * @param home Where the user's files are; the log of attempts lies there.
 */
export function runAlone(command, args, { cwd, home, input = '', keepsOpen = false, env = {} }) {
  const log = `${home}/network.log`;
  const forbidding = KERNEL_FORBIDS ? ['unshare', '--net'] : [];
  const [program, ...rest] = [...forbidding, command, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd,
      env: {
        HOME: home,
        PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
        COLUMNS: '80',
        NODE_OPTIONS: `--require ${JSON.stringify(GUARD)}`,
        FORBID_NETWORK_LOG: log,
        ...env,
      },
    });
    const chunks = { stdout: [], stderr: [] };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => chunks[name].push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout, stderr] = [chunks.stdout, chunks.stderr].map((list) => Buffer.concat(list).toString());
      const attempts = existsSync(log) ? readFileSync(log, 'utf8') : '';
      resolve({ status, stdout, stderr, attempts });
    });
    child.stdin.on('error', () => {});
    child.stdin.write(input);
    if (!keepsOpen) child.stdin.end();
  });
}
