import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { errorText } from '../shared/error-text.ts';

/**
 * The folder of the cache, made when it is not there; only its user can read it, for results hold text of drafts.
 * @param location `--cache-location`; null for the cache folder of the user.
 * @throws {CommandError} when it cannot be made.
 */
export function cacheFolder(location: string | null, { cwd }: Pick<Context, 'cwd'>): string {
  const folder = location === null ? envPaths('gongwen-lint', { suffix: '' }).cache : resolve(cwd, location);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const text = errorText(error);
    throw new CommandError({
      zh: `无法建立缓存文件夹（${text}）；用 --cache-location 另指一个`,
      en: `The cache folder cannot be made (${text}); name another with --cache-location`,
    });
  }
  return folder;
}
