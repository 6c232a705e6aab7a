import { mergeFindings } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import type { OpenBaseline, Sifted } from '../baseline/open-baseline.ts';
import type { Target } from '../files/find-targets.ts';
import type { Output } from '../files/write-output.ts';
import { errorsOnly, type FileReport } from '../output/file-report.ts';
import { keysOfRun } from '../output/keys-of-run.ts';
import type { Reporter } from '../output/reporter.ts';
import type { FileOutput } from '../output/to-json.ts';
import type { Context } from '../shared/context.ts';
import type { WriteCopy } from './annotated-copies.ts';
import type { CheckSettings } from './check-settings.ts';
import type { ComparedFile } from './compare-files.ts';
import type { Progress } from './progress.ts';
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
  /** Null for standard input. */
  readonly targets: readonly Target[] | null;
}

/** What the files of a run came to. */
export interface ReportedRun {
  /** Without what the baseline has, with what `--quiet` leaves out. */
  readonly outputs: readonly FileOutput[];
  /** Files that `--fix-dry-run` would change. */
  readonly changes: number;
  /** Whether something could not be written. */
  readonly failed: boolean;
}

/** Rules that speak of a file by itself and once more when the files of a run are compared. */
const COMPARING = new Set(rules.filter(({ collection }) => collection !== null).map(({ id }) => id));

/** Reports each file as it comes. */
export async function reportFiles(
  files: AsyncIterable<ComparedFile>,
  { settings, reporter, output, baseline, copy, progress, targets }: Reporting,
  context: Context,
): Promise<ReportedRun> {
  const shown = shownBy(settings);
  const keysOf = keysOfRun(COMPARING);
  const outputs: FileOutput[] = [];
  let [changes, failed] = [0, false];
  for await (const { kind, index, report: found, diff } of files) {
    const keys = keysOf(index, found);
    const { output: own, known } = baseline?.sift(found, keys) ?? untouched(found);
    const before = kind === 'addition' ? outputs[index] : undefined;
    const whole = before === undefined ? own : mergeFindings(before, own);
    outputs[index] = whole;
    const target = targets?.[index];
    const fix = copy !== null && target ? await copy(target, shown(whole)) : found.fix;
    const report = { ...found, fix };
    failed ||= fix.kind === 'failed';
    const text = reporter[kind]({ ...report, output: shown(own), keys, known });
    if (text + diff !== '') progress.clear();
    context.stdout.write(diff);
    output?.write(text);
    if (settings.format !== 'pretty' || output === null) noteBeside(report, settings, context);
    changes += diff === '' ? 0 : 1;
    progress.step(outputs.length);
  }
  progress.clear();
  return { outputs, changes, failed };
}

/** What of a file is reported: with `--quiet` its errors only. */
export function shownBy({ quiet }: Pick<CheckSettings, 'quiet'>): (file: FileOutput) => FileOutput {
  return quiet ? errorsOnly : (file) => file;
}

function untouched({ output }: FileReport): Sifted {
  return { output, known: new Map() };
}
