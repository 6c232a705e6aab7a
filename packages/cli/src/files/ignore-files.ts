import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Patterns for what is no draft, in the form of `.gitignore`; below a folder with both, what it says comes first. */
const OWN = '.gongwenignore';
const GITS = '.gitignore';

/** Whether a file is left out of the drafts of a folder. */
export type IsIgnored = (absolute: string) => boolean;

interface Folder {
  readonly path: string;
  /** Null above the root of a repository, or of the file system: no patterns of further up count. */
  readonly parent: Folder | null;
  readonly inRepository: boolean;
  /** What stands in it; the first that decides counts. */
  readonly patterns: readonly Ignore[];
  readonly isIgnored: boolean;
}

/**
 * Reads `.gongwenignore` and, in a Git repository, `.gitignore` of the folders above each file, as Git does: nearer
 * folders overrule farther ones, and nothing below a folder that is left out comes in again.
 * @param which `own`: the former only, for files that Git has taken in.
 */
export function createIgnoreFiles(which: 'all' | 'own' = 'all'): IsIgnored {
  const folders = new Map<string, Folder>();
  const folderAt = (path: string): Folder => {
    const known = folders.get(path);
    if (known) return known;
    const above = dirname(path);
    const isRepository = existsSync(join(path, '.git'));
    const parent = isRepository || above === path ? null : folderAt(above);
    const inRepository = isRepository || (parent?.inRepository ?? false);
    const isIgnored = parent !== null && (parent.isIgnored || decided(parent, path, '/'));
    const patterns = patternsOf(path, inRepository && which === 'all' ? [OWN, GITS] : [OWN]);
    const folder = { path, parent, inRepository, patterns, isIgnored };
    folders.set(path, folder);
    return folder;
  };
  return (absolute) => {
    const folder = folderAt(dirname(absolute));
    return folder.isIgnored || decided(folder, absolute, '');
  };
}

/** @param ending `/` for a folder: some patterns are for folders only. */
function decided(from: Folder, absolute: string, ending: '/' | ''): boolean {
  for (let folder: Folder | null = from; folder !== null; folder = folder.parent) {
    const path = relative(folder.path, absolute).replaceAll('\\', '/') + ending;
    for (const patterns of folder.patterns) {
      const { ignored, unignored } = patterns.test(path);
      if (ignored || unignored) return ignored;
    }
  }
  return false;
}

function patternsOf(folder: string, names: readonly string[]): Ignore[] {
  return names.flatMap((name) => {
    const text = readIfThere(join(folder, name));
    return text === null ? [] : [ignore().add(text)];
  });
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
