import { statSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import picomatch from 'picomatch';
import { type FoundPath, looksLikeDraft, type Target } from '../files/find-targets.ts';
import type { IsIgnored } from '../files/ignore-files.ts';
import { type ChangedFile, type ChangeKind, changedFiles } from './changed-files.ts';

/**
 * The drafts among the changed files of a repository, each under the first of the paths that stands for it: a file, a
 * folder or a glob. A path that stands for none is left out: that nothing has changed is no mistake.
 * @throws {CommandError} see `changedFiles`.
 */
export async function changedTargets(
  paths: readonly string[],
  change: ChangeKind,
  cwd: string,
  isIgnored: IsIgnored,
): Promise<FoundPath[]> {
  const drafts = (await changedFiles(change, cwd)).filter(
    ({ absolute }) => looksLikeDraft(absolute.replaceAll('\\', '/')) && !isIgnored(absolute),
  );
  return paths.flatMap((path) => {
    const covers = coveredBy(path, cwd);
    const targets = drafts.filter(({ absolute }) => covers(absolute)).map((file) => targetOf(file, cwd));
    return targets.length === 0 ? [] : [{ path, named: false, targets }];
  });
}

function coveredBy(path: string, cwd: string): (absolute: string) => boolean {
  const absolute = resolve(cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return (file) => file.startsWith(join(absolute, '/'));
  if (stats) return (file) => file === absolute;
  const matches = picomatch(path.replaceAll('\\', '/'));
  return (file) => file === absolute || matches(belowOrAbsolute(cwd, file));
}

function targetOf({ absolute, staged }: ChangedFile, cwd: string): Target {
  const target = {
    path: normalize(belowOrAbsolute(cwd, absolute)).replaceAll('\\', '/'),
    absolute,
    error: null,
  };
  return staged === null ? target : { ...target, staged };
}
