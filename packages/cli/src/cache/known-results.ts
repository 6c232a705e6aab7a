import { setImmediate } from 'node:timers/promises';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import type { FileReport } from '../output/file-report.ts';
import { type CacheKey, createRunKey } from './cache-key.ts';
import type { ResultCache } from './result-cache.ts';

/** The files of a run that the cache has results of. */
export interface KnownResults {
  /** The files that it has none of. */
  readonly missing: readonly Target[];
  readonly keyAt: (index: number) => string | null;
  /** The report of a file whose key is not null; null when it cannot be read after all. */
  readonly reportAt: (index: number) => FileReport | null;
}

/** Looks the files of a run up. @param text Whether their texts are needed, too. */
export async function knownResults(
  targets: readonly Target[],
  cache: ResultCache,
  keyOf: CacheKey,
  text: boolean,
): Promise<KnownResults> {
  const keys: (string | null)[] = [];
  const run = createRunKey();
  for (const target of targets) {
    const key = keyOf(readTarget(target));
    const isThere = key !== null && cache.has(key);
    keys.push(isThere ? key : null);
    run.add(target.path, isThere ? key : null);
    // Ctrl-C is seen only between turns of the event loop.
    if (keys.length % 64 === 0) await setImmediate();
  }
  const runKey = run.key();
  const isCompared = runKey !== null && cache.getComparison(runKey) !== null;
  return {
    missing: targets.filter((_, index) => keys[index] === null),
    keyAt: (index) => keys[index] ?? null,
    reportAt: (index) => {
      const [key, target] = [keys[index], targets[index]];
      const report = key && target ? cache.get(key, { text, digest: !isCompared }) : null;
      return report && target ? renamed(report, target.path) : null;
    },
  };
}

/** A result is kept without the name that the file had. */
function renamed({ output, digest, ...report }: FileReport, path: string): FileReport {
  return { ...report, output: { ...output, path }, digest: digest && { ...digest, path } };
}
