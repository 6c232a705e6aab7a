import { type Stats, statSync } from 'node:fs';
import { isAbsolute, normalize, resolve } from 'node:path';
import { type FileError, fileErrorOf, NOT_A_FILE } from './file-error.ts';

/** A file to check, or one that was named and cannot be. */
export interface Target {
  /** As shown: the way the user named it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly error: FileError | null;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Folders and globs that hold no draft. */
  readonly unmatched: readonly string[];
}

export interface FindOptions {
  readonly cwd: string;
  /** Extensions of drafts, lower case with the dot. */
  readonly extensions: readonly string[];
  /** Whether the configuration leaves a file out; not asked for files that were named outright. */
  readonly ignores: (absolute: string) => boolean;
}

/** Lock files that Word and WPS lay beside an open document, and what is never a draft. */
const NEVER = ['**/node_modules/**', '**/~$*'];

/**
 * Finds the drafts that paths stand for, in the order given and sorted within a folder or glob; each file once.
 * A file named outright is taken whatever its name.
 */
export async function findTargets(paths: readonly string[], options: FindOptions): Promise<Targets> {
  const found = new Map<string, Target>();
  const unmatched: string[] = [];
  for (const path of paths) {
    const targets = await targetsOf(path, options);
    if (targets.length === 0) unmatched.push(path);
    for (const target of targets) if (!found.has(target.absolute)) found.set(target.absolute, target);
  }
  return { targets: [...found.values()], unmatched };
}

async function targetsOf(path: string, options: FindOptions): Promise<Target[]> {
  const absolute = resolve(options.cwd, path);
  const stats = statOf(absolute);
  if ('code' in stats) {
    // A name that exists is never a pattern: 【定稿】[1].docx
    const { isDynamicPattern } = await import('tinyglobby');
    if (stats.code === 'not-found' && isDynamicPattern(path))
      return matching(path.replaceAll('\\', '/'), options);
    return [{ path: shown(path), absolute, error: stats }];
  }
  if (stats.isDirectory()) return inFolder(path, options);
  return [{ path: shown(path), absolute, error: stats.isFile() ? null : NOT_A_FILE }];
}

function statOf(absolute: string): Stats | FileError {
  try {
    return statSync(absolute);
  } catch (error) {
    return fileErrorOf(error);
  }
}

async function inFolder(path: string, options: FindOptions): Promise<Target[]> {
  const { escapePath } = await import('tinyglobby');
  const folder = escapePath(shown(path));
  return matching(folder === '.' ? '**' : `${folder.replace(/\/$/u, '')}/**`, options);
}

async function matching(pattern: string, { cwd, extensions, ignores }: FindOptions): Promise<Target[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([pattern], { cwd, ignore: NEVER, absolute: isAbsolute(pattern), onlyFiles: true });
  return files
    .filter((file) => extensions.some((extension) => file.toLowerCase().endsWith(extension)))
    .map((file) => ({ path: shown(file), absolute: resolve(cwd, file), error: null }))
    .filter(({ absolute }) => !ignores(absolute))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function shown(path: string): string {
  return normalize(path).replaceAll('\\', '/');
}
