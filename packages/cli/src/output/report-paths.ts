import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import { detached } from '../shared/detached.ts';

/** The folder with `.git`, from a folder upward; the folder itself where there is none. */
export function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** Path of a file below a root, with forward slashes; absolute where it lies elsewhere. */
export function pathBelow(root: string, cwd: string, path: string): string {
  return belowOrAbsolute(root, resolve(cwd, path));
}

/** URI reference of a path: percent-encoded; an absolute one becomes a file URI. */
export function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : encodeSegments(path, encodeURIComponent);
}

/** URI of a folder, with the slash that bases of relative references need. */
export function folderUri(folder: string): string {
  return pathToFileURL(join(folder, '/')).href;
}

/** Letters and digits of any script, and what file names are else made of. */
const PLAIN = /[^\p{L}\p{N}._~-]/gu;

/**
 * Link to a file from a report in a folder: relative, so that both can be moved together. Chinese stays as it is, as
 * Excel writes it: its older versions do not decode it.
 */
export function linkFrom(folder: string, absolute: string): string {
  const path = relative(folder, absolute).replaceAll('\\', '/');
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return `./${encodeSegments(path, (name) => name.replace(PLAIN, encodeURIComponent))}`;
}

function encodeSegments(path: string, encode: (segment: string) => string): string {
  // Half a surrogate pair, as file names on Windows may have, cannot be encoded.
  return detached(path).split('/').map(encode).join('/');
}
