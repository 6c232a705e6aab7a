import { checkCollection, type DocumentDigest, type Locale, type ResolvedConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import type { Target } from '../files/find-targets.ts';
import { type AddedFindings, type FileReport, toAddedFindings, withFindings } from '../output/file-report.ts';
import { type KeptDigests, keepDigests } from './kept-digests.ts';
import { readTextAgain } from './read-text-again.ts';
import type { SettledFile } from './settle-change.ts';

/** How the files of a run are compared with each other. */
export interface Comparison {
  /** The files of the run; a single one is not compared. */
  readonly targets: readonly Target[];
  /** Each file is passed on when all are compared; otherwise at once, and what comparing adds to it after the last one. */
  readonly hold: boolean;
  readonly locale: Locale;
  readonly configFor: (target: Target) => ResolvedConfig;
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
  const { hold, targets, isCut } = comparison;
  const digests = keepDigests();
  const held: SettledFile[] = [];
  let count = 0;
  try {
    for await (const { report, diff } of files) {
      const index = count;
      count += 1;
      if (report.digest !== null) digests.add(index, report.digest);
      const file = { report: { ...report, digest: null }, diff };
      if (hold) held.push(file);
      else yield { kind: 'file', index, ...file };
    }
    const isCompared = targets.length > 1 && !isCut();
    const findings = isCompared ? findingsOf(digests, comparison) : new Map<number, AddedFindings>();
    if (hold)
      for (const [index, file] of held.entries()) yield merged(index, file, findings.get(index), targets);
    else for (const [index, found] of findings) yield { kind: 'addition', index, found };
  } finally {
    digests.close();
  }
}

function merged(
  index: number,
  { report, diff }: SettledFile,
  found: AddedFindings | undefined,
  targets: readonly Target[],
): ComparedFile {
  if (found === undefined) return { kind: 'file', index, report, diff };
  const whole: FileReport = withFindings(report, found);
  // The text that a diff shows is not the one on disk.
  const text = whole.text === '' && diff === '' ? readTextAgain(whole.output, targets[index]) : whole.text;
  return { kind: 'file', index, report: { ...whole, text }, diff };
}

/** What is found, by the file's turn in the run. */
function findingsOf(
  digests: KeptDigests,
  { targets, configFor, locale }: Comparison,
): ReadonlyMap<number, AddedFindings> {
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
  return new Map([...found].map(([path, findings]) => [turns.get(path) ?? -1, toAddedFindings(findings)]));
}
