import { checkCollection, type DocumentDigest, type Locale, type ResolvedConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { createRunKey } from '../cache/cache-key.ts';
import type { ComparisonFindings, ResultCache } from '../cache/result-cache.ts';
import type { Target } from '../files/find-targets.ts';
import { type AddedFindings, type FileReport, toAddedFindings, withFindings } from '../output/file-report.ts';
import { type KeptDigests, keepDigests } from './kept-digests.ts';
import { type ReadAgain, readTextAgain } from './read-text-again.ts';
import type { SettledFile } from './settle-change.ts';

/** How the files of a run are compared with each other. */
export interface Comparison {
  /** The files of the run; a single one is not compared. */
  readonly targets: readonly Target[];
  /** Each file is passed on when all are compared; otherwise at once, and what comparing adds to it after the last one. */
  readonly hold: boolean;
  readonly locale: Locale;
  readonly configFor: (target: Target) => ResolvedConfig;
  readonly read: ReadAgain;
  /** What comparing found before; null where results are not kept. */
  readonly cache: ResultCache | null;
  /** Whether the run was cut short: what is there of it is not compared. */
  readonly isCut: () => boolean;
}

/** A file to report, or what comparing adds to one that was passed on before. */
export type ComparedFile =
  | (SettledFile & {
      readonly kind: 'file';
      /** Its turn in the run. */
      readonly index: number;
    })
  | { readonly kind: 'addition'; readonly index: number; readonly found: AddedFindings };

/** Passes files on, with what is found when the documents of the run are judged against each other. */
export async function* compareFiles(
  files: AsyncIterable<SettledFile>,
  comparison: Comparison,
): AsyncGenerator<ComparedFile> {
  const { hold, targets, isCut, cache } = comparison;
  const digests = keepDigests();
  const held: SettledFile[] = [];
  const run = createRunKey();
  let count = 0;
  try {
    for await (const { report, diff, key } of files) {
      const index = count;
      count += 1;
      if (report.digest !== null) digests.add(index, report.digest);
      run.add(report.output.path, key);
      const file = { report: { ...report, digest: null }, diff, key };
      if (hold) held.push(file);
      else yield { kind: 'file', index, ...file };
    }
    const isCompared = targets.length > 1 && !isCut();
    const findings = new Map(
      isCompared ? keptOr(cache, run.key(), () => findingsOf(digests, comparison)) : [],
    );
    if (hold)
      for (const [index, file] of held.entries()) yield merged(index, file, findings.get(index), comparison);
    else for (const [index, found] of findings) yield { kind: 'addition', index, found };
  } finally {
    digests.close();
  }
}

async function merged(
  index: number,
  { report, diff, key }: SettledFile,
  found: AddedFindings | undefined,
  { targets, read }: Comparison,
): Promise<ComparedFile> {
  if (found === undefined) return { kind: 'file', index, report, diff, key };
  const whole: FileReport = withFindings(report, found);
  // The text that a diff shows is not the one on disk.
  const isReadAgain = whole.text === '' && diff === '';
  const text = isReadAgain ? await readTextAgain(whole.output, targets[index], read) : whole.text;
  return { kind: 'file', index, report: { ...whole, text }, diff, key };
}

/** What comparing found before where all files are the same; otherwise it is found now, and kept. */
function keptOr(
  cache: ResultCache | null,
  key: string | null,
  find: () => ComparisonFindings,
): ComparisonFindings {
  if (cache === null || key === null) return find();
  const kept = cache.getComparison(key);
  if (kept !== null) return kept;
  const found = find();
  cache.putComparison(key, found);
  return found;
}

function findingsOf(digests: KeptDigests, { targets, configFor, locale }: Comparison): ComparisonFindings {
  const configs = new Map<DocumentDigest, ResolvedConfig>();
  const turns = new Map<string, number>();
  for (const [index, digest] of digests.all()) {
    const target = targets[index];
    if (target) configs.set(digest, configFor(target));
    turns.set(digest.path, index);
  }
  const found = checkCollection([...configs.keys()], {
    rules,
    locale,
    configFor: (digest) => {
      const config = configs.get(digest);
      if (!config) throw new Error(`no configuration was asked for ${digest.path}`);
      return config;
    },
  });
  return [...found].map(([path, findings]) => [turns.get(path) ?? -1, toAddedFindings(findings)]);
}
