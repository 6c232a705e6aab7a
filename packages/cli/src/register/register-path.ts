import { dirname, resolve } from 'node:path';
import type { ConfigLoader } from '@gongwen/preset/config';
import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';

const FILE_NAME = 'gongwen-register.db';

/**
 * The register of a call: `--register`, else `intake.register` of the configuration, else beside `gongwen.yaml`, else in
 * the current folder.
 */
export function registerPath(args: Arguments, loader: ConfigLoader, { cwd }: Context): string {
  const given = args.one('register');
  if (given !== null) return resolve(cwd, given);
  const config = loader.pathOf(cwd);
  const folder = config === null ? cwd : dirname(config);
  return resolve(folder, loader.forFile(resolve(cwd, 'draft.md')).intake.register ?? FILE_NAME);
}
