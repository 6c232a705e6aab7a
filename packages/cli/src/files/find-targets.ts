import { type Stats, statSync } from 'node:fs';
import { isAbsolute, normalize, resolve } from 'node:path';
import { DRAFT_EXTENSIONS } from './draft-extensions.ts';
import { type FileError, fileErrorOf, NOT_A_FILE } from './file-error.ts';
import { createIgnoreFiles, type IsIgnored } from './ignore-files.ts';

/** A file to check, or one that was named and cannot be. */
export interface Target {
  /** As shown: the way the user named it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly error: FileError | null;
  /** What is to be checked instead of what lies there: the staged version where it is another. */
  readonly staged?: Uint8Array;
}

/** What one path stands for, before any configuration is asked. */
export interface FoundPath {
  readonly path: string;
  /** Whether the path names one file outright; otherwise it is a folder or glob. */
  readonly named: boolean;
  readonly targets: readonly Target[];
}

/** Originals kept by `--fix`. */
const ORIGINALS = ['.orig.docx', '.orig.docm', '.orig.dotx'];

/**
 * Whether a file with this name is taken when nobody names it: lock files that Word and WPS lay beside an open document
 * are not.
 */
export function looksLikeDraft(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const isLeftOut = name.startsWith('~$') || ORIGINALS.some((ending) => name.endsWith(ending));
  return !isLeftOut && DRAFT_EXTENSIONS.some((extension) => name.endsWith(extension));
}

/**
 * Finds the drafts that paths stand for, in the order given and sorted within a folder or glob.
 * A file named outright is taken whatever its name.
 * @param isIgnored Leaves files out of folders and globs.
 */
export function findTargets(
  paths: readonly string[],
  cwd: string,
  isIgnored: IsIgnored = createIgnoreFiles(),
): Promise<FoundPath[]> {
  return Promise.all(paths.map((path) => found(path, cwd, isIgnored)));
}

async function found(path: string, cwd: string, isIgnored: IsIgnored): Promise<FoundPath> {
  const absolute = resolve(cwd, path);
  const stats = statOf(absolute);
  if ('code' in stats) {
    // A name that exists is never a pattern: 【定稿】[1].docx
    const { isDynamicPattern } = await import('tinyglobby');
    if (stats.code === 'not-found' && isDynamicPattern(path))
      return { path, named: false, targets: await matching(path.replaceAll('\\', '/'), cwd, isIgnored) };
    return { path, named: true, targets: [{ path: shown(path), absolute, error: stats }] };
  }
  if (stats.isDirectory()) return { path, named: false, targets: await inFolder(path, cwd, isIgnored) };
  return {
    path,
    named: true,
    targets: [{ path: shown(path), absolute, error: stats.isFile() ? null : NOT_A_FILE }],
  };
}

function statOf(absolute: string): Stats | FileError {
  try {
    return statSync(absolute);
  } catch (error) {
    return fileErrorOf(error);
  }
}

async function inFolder(path: string, cwd: string, isIgnored: IsIgnored): Promise<Target[]> {
  const { escapePath } = await import('tinyglobby');
  const folder = escapePath(shown(path));
  return matching(folder === '.' ? '**' : `${folder.replace(/\/$/u, '')}/**`, cwd, isIgnored);
}

async function matching(pattern: string, cwd: string, isIgnored: IsIgnored): Promise<Target[]> {
  const { glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**'];
  const files = await glob([pattern], { cwd, ignore, absolute: isAbsolute(pattern), onlyFiles: true });
  return files
    .filter(looksLikeDraft)
    .map((file) => ({ path: shown(file), absolute: resolve(cwd, file), error: null }))
    .filter(({ absolute }) => !isIgnored(absolute))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function shown(path: string): string {
  return normalize(path).replaceAll('\\', '/');
}
