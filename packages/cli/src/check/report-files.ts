import { mergeFindings } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import type { OpenBaseline, Sifted } from '../baseline/open-baseline.ts';
import type { Target } from '../files/find-targets.ts';
import { openSpill, type Spill } from '../files/spill.ts';
import type { Output } from '../files/write-output.ts';
import { errorsOnly, type FileReport } from '../output/file-report.ts';
import { keysOfRun } from '../output/keys-of-run.ts';
import type { Reporter } from '../output/reporter.ts';
import { addSummaries, type FileOutput, type SummaryOutput, summarize } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import type { WriteCopy } from './annotated-copies.ts';
import type { CheckSettings } from './check-settings.ts';
import type { ComparedFile } from './compare-files.ts';
import type { Progress } from './progress.ts';
import { type ReadAgain, readTextAgain } from './read-text-again.ts';
import { noteBeside } from './run-notes.ts';

/** Where the files of a run go once they are checked. */
export interface Reporting {
  readonly settings: CheckSettings;
  readonly reporter: Reporter;
  /** Null when the diffs of `--fix-dry-run` take the place of the report. */
  readonly output: Output | null;
  readonly baseline: OpenBaseline | null;
  /** Writes the copies of `--annotate`; null for none. */
  readonly copy: WriteCopy | null;
  readonly progress: Progress;
  readonly read: ReadAgain;
  /** Null for standard input. */
  readonly targets: readonly Target[] | null;
}

/** What the files of a run came to. */
export interface ReportedRun {
  /** Without what the baseline has, with what `--quiet` leaves out. */
  readonly summary: SummaryOutput;
  /** Files that `--fix-dry-run` would change. */
  readonly changes: number;
  /** Whether something could not be written. */
  readonly failed: boolean;
}

/** Rules that speak of a file by itself and once more when the files of a run are compared. */
const COMPARING = new Set(rules.filter(({ collection }) => collection !== null).map(({ id }) => id));

/** Reports each file as it comes, and the run at its end. */
export async function reportFiles(
  files: AsyncIterable<ComparedFile>,
  reporting: Reporting,
  context: Context,
): Promise<ReportedRun> {
  const { settings, reporter, output, baseline, copy, progress, targets } = reporting;
  const shown = shownBy(settings);
  const keysOf = keysOfRun(COMPARING);
  const outputs = openSpill<FileOutput>();
  let [all, visible] = [summarize([]), summarize([])];
  let [changes, failed] = [0, false];
  try {
    for await (const compared of files) {
      const { index, kind } = compared;
      const before = kind === 'addition' ? outputs.get(index) : undefined;
      const found = kind === 'file' ? compared.report : await additionOf(compared, before, reporting);
      const diff = kind === 'file' ? compared.diff : '';
      const keys = keysOf(index, found);
      const { output: own, known } = baseline?.sift(found, keys) ?? untouched(found);
      const whole = before === undefined ? own : mergeFindings(before, own);
      outputs.set(index, whole);
      const target = targets?.[index];
      const fix = copy !== null && target ? await copy(target, shown(whole)) : found.fix;
      const report = { ...found, fix };
      failed ||= fix.kind === 'failed';
      const text = reporter[kind]({ ...report, output: shown(own), keys, known });
      if (text + diff !== '') progress.clear();
      context.stdout.write(diff);
      await output?.write(text);
      if (settings.format !== 'pretty' || output === null) noteBeside(report, settings, context);
      changes += diff === '' ? 0 : 1;
      all = addSummaries(all, countsOf(own, kind));
      visible = addSummaries(visible, countsOf(shown(own), kind));
      progress.step(outputs.size());
    }
    progress.clear();
    if (output !== null) {
      const totals = { summary: visible, files: eachOf(outputs, shown) };
      for await (const part of reporter.end(totals)) await output.write(part);
    }
  } finally {
    progress.clear();
    outputs.close();
  }
  return { summary: all, changes, failed };
}

/** The report of what comparing adds to a file. */
async function additionOf(
  { index, found }: Extract<ComparedFile, { readonly kind: 'addition' }>,
  before: FileOutput | undefined,
  { settings, targets, read }: Reporting,
): Promise<FileReport> {
  if (before === undefined) throw new Error(`file ${index} of the run was compared before it was reported`);
  const output = { ...before, ...found };
  // What `--fix-dry-run` would make of the text is not on disk.
  const text = settings.fix === 'show' ? '' : await readTextAgain(output, targets?.[index], read);
  return { output, text, fix: { kind: 'none' }, digest: null };
}

/** What a report adds to the counts of the run: a file is counted once. */
function countsOf(output: FileOutput, kind: ComparedFile['kind']): SummaryOutput {
  const counts = summarize([output]);
  return kind === 'file' ? counts : { ...counts, files: 0, unreadable: 0 };
}

function* eachOf(outputs: Spill<FileOutput>, shown: (file: FileOutput) => FileOutput): Generator<FileOutput> {
  for (let index = 0; index < outputs.size(); index += 1) {
    const output = outputs.get(index);
    if (output !== undefined) yield shown(output);
  }
}

/** What of a file is reported: with `--quiet` its errors only. */
function shownBy({ quiet }: Pick<CheckSettings, 'quiet'>): (file: FileOutput) => FileOutput {
  return quiet ? errorsOnly : (file) => file;
}

function untouched({ output }: FileReport): Sifted {
  return { output, known: new Map() };
}
