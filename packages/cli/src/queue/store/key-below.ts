import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * The path of a file below a folder, with forward slashes, symbolic links followed.
 * @returns null when the file lies elsewhere.
 * @throws what the file system says when one of the two is not there.
 */
export function keyBelow(root: string, absolute: string): string | null {
  const below = relative(realpathSync(root), realpathSync(absolute));
  const isOutside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return isOutside ? null : below.split(sep).join('/');
}
