import type { FoundPath, Target } from './find-targets.ts';

export interface Targets {
  /** Each file once. */
  readonly targets: readonly Target[];
  /** Folders and globs that hold no draft. */
  readonly unmatched: readonly string[];
}

/**
 * Leaves out what the configuration ignores. Files that were named outright are kept, but their configurations are
 * read too, so that a bad one ends the run before the first report.
 * @param ignores Whether the configuration leaves out the file at an absolute path.
 */
export function chooseTargets(found: readonly FoundPath[], ignores: (absolute: string) => boolean): Targets {
  const chosen = new Map<string, Target>();
  const unmatched: string[] = [];
  for (const { path, named, targets } of found) {
    const kept = targets.filter(({ absolute }) => !ignores(absolute) || named);
    if (kept.length === 0) unmatched.push(path);
    for (const target of kept) if (!chosen.has(target.absolute)) chosen.set(target.absolute, target);
  }
  return { targets: [...chosen.values()], unmatched };
}
