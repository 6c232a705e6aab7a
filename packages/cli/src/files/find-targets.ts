import { type Stats, statSync } from 'node:fs';
import { isAbsolute, normalize, resolve } from 'node:path';
import { DRAFT_EXTENSIONS } from './draft-extensions.ts';
import { type FileError, fileErrorOf, NOT_A_FILE } from './file-error.ts';

/** A file to check, or one that was named and cannot be. */
export interface Target {
  /** As shown: the way the user named it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly error: FileError | null;
}

/** What one path stands for, before any configuration is asked. */
export interface FoundPath {
  readonly path: string;
  /** Whether the path names one file outright; otherwise it is a folder or glob. */
  readonly named: boolean;
  readonly targets: readonly Target[];
}

/** Lock files that Word and WPS lay beside an open document, originals kept by --fix, and what is never a draft. */
const NEVER = ['**/node_modules/**', '**/~$*', '**/*.orig.docx', '**/*.orig.docm', '**/*.orig.dotx'];

/**
 * Finds the drafts that paths stand for, in the order given and sorted within a folder or glob.
 * A file named outright is taken whatever its name.
 */
export function findTargets(paths: readonly string[], cwd: string): Promise<FoundPath[]> {
  return Promise.all(paths.map((path) => found(path, cwd)));
}

async function found(path: string, cwd: string): Promise<FoundPath> {
  const absolute = resolve(cwd, path);
  const stats = statOf(absolute);
  if ('code' in stats) {
    // A name that exists is never a pattern: 【定稿】[1].docx
    const { isDynamicPattern } = await import('tinyglobby');
    if (stats.code === 'not-found' && isDynamicPattern(path))
      return { path, named: false, targets: await matching(path.replaceAll('\\', '/'), cwd) };
    return { path, named: true, targets: [{ path: shown(path), absolute, error: stats }] };
  }
  if (stats.isDirectory()) return { path, named: false, targets: await inFolder(path, cwd) };
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

async function inFolder(path: string, cwd: string): Promise<Target[]> {
  const { escapePath } = await import('tinyglobby');
  const folder = escapePath(shown(path));
  return matching(folder === '.' ? '**' : `${folder.replace(/\/$/u, '')}/**`, cwd);
}

async function matching(pattern: string, cwd: string): Promise<Target[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([pattern], { cwd, ignore: NEVER, absolute: isAbsolute(pattern), onlyFiles: true });
  return files
    .filter((file) => DRAFT_EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension)))
    .map((file) => ({ path: shown(file), absolute: resolve(cwd, file), error: null }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function shown(path: string): string {
  return normalize(path).replaceAll('\\', '/');
}
