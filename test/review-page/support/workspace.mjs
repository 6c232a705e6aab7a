import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

/** Path of a file of `fixtures`. */
export const fixture = (path) => join(FIXTURES, path);

/**
 * A folder `公文` with copies of fixtures, in a folder of its own.
 *
 * @returns `root`, the `folder` in it, and `remove`
 */
export async function workspace(paths) {
  const root = await mkdtemp(join(tmpdir(), 'gongwen-drafts-'));
  const folder = join(root, '公文');
  await mkdir(folder);
  for (const path of paths) await cp(fixture(path), join(folder, basename(path)));
  return { root, folder, remove: () => rm(root, { recursive: true, force: true }) };
}
