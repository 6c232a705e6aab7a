import { execFile } from 'node:child_process';
import { CommandError } from '../shared/command-error.ts';

/** Bytes that a call may give: names of some million files, or one draft. */
const MOST = 1 << 30;

/**
 * Runs git and gives what it prints.
 * @throws {CommandError} when there is no git, or when it fails; its own words are part of the message.
 */
export async function runGit(args: readonly string[], cwd: string): Promise<Buffer> {
  const { output, failure } = await tryGit(args, cwd);
  if (failure === null) return output;
  throw new CommandError({
    zh: `git ${args[0]} 失败：${failure}`,
    en: `git ${args[0]} failed: ${failure}`,
  });
}

/**
 * The same, for a call that may fail.
 * @returns What it prints, and its words when it failed.
 * @throws {CommandError} when there is no git.
 */
export function tryGit(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: Buffer; readonly failure: string | null }> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: MOST, encoding: 'buffer', windowsHide: true } as const;
    execFile('git', args, options, (error, output, words) => {
      if (error?.code === 'ENOENT') reject(noGit());
      else resolve({ output, failure: error === null ? null : words.toString().trim() || error.message });
    });
  });
}

function noGit(): CommandError {
  return new CommandError({
    zh: '找不到 git 命令；--staged 和 --changed 要用 git',
    en: 'There is no git command; --staged and --changed need it',
  });
}
