import { checkCollection, type DocumentDigest, type Locale, type ResolvedConfig } from '@gongwen/core';
import { readers, rules } from '@gongwen/preset';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { type FileReport, withFindings } from '../output/file-report.ts';
import type { SettledFile } from './settle-change.ts';

/** How the files of a run are compared with each other. */
export interface Comparison {
  /** The files of the run; a single one is not compared. */
  readonly targets: readonly Target[];
  /** Each file is passed on when all are compared; otherwise at once, and a second time with what comparing adds. */
  readonly hold: boolean;
  readonly locale: Locale;
  readonly configFor: (target: Target) => ResolvedConfig;
}

/** A file to report, or what comparing adds to one that was passed on before: its messages are the added ones only. */
export interface ComparedFile extends SettledFile {
  readonly kind: 'file' | 'addition';
  /** Its turn in the run. */
  readonly index: number;
}

/** Passes files on, with what is found when the documents of the run are judged against each other. */
export async function* compareFiles(
  files: AsyncIterable<SettledFile>,
  comparison: Comparison,
): AsyncGenerator<ComparedFile> {
  const { hold, targets } = comparison;
  const seen: SettledFile[] = [];
  for await (const { report, diff } of files) {
    if (!hold) yield { kind: 'file', index: seen.length, report, diff };
    // Texts are let go, so that long runs stay small.
    seen.push({ report: hold ? report : { ...report, text: '' }, diff });
  }
  const findings = targets.length > 1 ? findingsOf(seen, comparison) : new Map();
  for (const [index, { report, diff }] of seen.entries()) {
    const found = findings.get(report.output.path);
    if (hold) {
      yield {
        kind: 'file',
        index,
        diff,
        report: withText(withFindings(report, found), diff, targets[index]),
      };
    } else if (found) {
      const added = withFindings(
        { ...report, output: { ...report.output, messages: [], suppressed: [] }, fix: { kind: 'none' } },
        found,
      );
      yield { kind: 'addition', index, diff: '', report: withText(added, diff, targets[index]) };
    }
  }
}

/** What the rules that judge documents against each other say of the files of a run, by their paths. */
export function findingsOf(
  files: readonly Pick<SettledFile, 'report'>[],
  { targets, configFor, locale }: Omit<Comparison, 'hold'>,
): ReturnType<typeof checkCollection> {
  const configs = new Map<DocumentDigest, ResolvedConfig>();
  for (const [index, { report }] of files.entries()) {
    const target = targets[index];
    if (report.digest && target) configs.set(report.digest, configFor(target));
  }
  return checkCollection([...configs.keys()], {
    rules,
    locale,
    configFor: (digest) => {
      const config = configs.get(digest);
      if (!config) throw new Error(`no configuration was asked for ${digest.path}`);
      return config;
    },
  });
}

/** A report with the text that its messages point into, read again where it was let go. */
function withText(report: FileReport, diff: string, target: Target | undefined): FileReport {
  if (report.text !== '' || report.output.messages.length === 0 || !target) return report;
  const { bytes } = readTarget(target);
  const reader = readers.find(({ format }) => format === report.output.format);
  // The text that a diff shows is not the one on disk.
  if (bytes === null || !reader || diff !== '') return report;
  try {
    return { ...report, text: reader.read({ path: target.path, value: bytes }).data.text };
  } catch {
    // The file has changed meanwhile: its messages are shown without the lines they stand in.
    return report;
  }
}
