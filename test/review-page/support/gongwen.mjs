import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../../../packages/cli/bin/gongwen.js', import.meta.url));

/** Output of the command in a folder; problems and files that cannot be read are no failure. */
export async function gongwen(cwd, ...args) {
  const call = promisify(execFile)(process.execPath, [COMMAND, ...args], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { stdout } = await call.catch((error) => {
    if (error.stdout) return error;
    throw error;
  });
  return stdout;
}

/** What `gongwen check --format json` says of files in a folder. */
export async function checkJson(cwd, ...args) {
  return JSON.parse(await gongwen(cwd, 'check', '--format', 'json', ...args));
}
