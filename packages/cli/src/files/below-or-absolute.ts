import { join } from 'node:path';

/** Path below a folder with forward slashes, or the absolute path when it lies elsewhere. */
export function belowOrAbsolute(folder: string, absolute: string): string {
  const prefix = join(folder, '/');
  return (absolute.startsWith(prefix) ? absolute.slice(prefix.length) : absolute).replaceAll('\\', '/');
}
