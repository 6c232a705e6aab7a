import { join } from 'pathe';

/** Path below a folder with forward slashes, or the absolute path when it lies elsewhere. */
export function belowOrAbsolute(folder: string, absolute: string): string {
  const [prefix, path] = [join(folder, '/'), absolute.replaceAll('\\', '/')];
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
