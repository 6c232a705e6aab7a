import { keepOriginal } from '../files/keep-original.ts';
import { writeDraft } from '../files/write-draft.ts';
import type { FileReport } from '../output/file-report.ts';
import type { Style } from '../output/pretty/style.ts';
import type { Say } from '../shared/say.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckSettings } from './check-settings.ts';

/** One file of a run, done with. */
export interface SettledFile {
  readonly report: FileReport;
  /** What `--fix-dry-run` prints; empty when nothing changes. */
  readonly diff: string;
}

/**
 * Writes the change of a file, or shows it, as the settings say. Only here are drafts written: never in a worker. Of a
 * .docx, which no version control shows the changes of, the original stays beside it.
 */
export async function settleChange(
  { report, change }: CheckedTarget,
  absolute: string,
  { fix, backup }: Pick<CheckSettings, 'fix' | 'backup'>,
  style: Style,
  say: Say,
): Promise<SettledFile> {
  if (change === null) return { report, diff: '' };
  if (fix === 'show') {
    const { unifiedDiff } = await import('./unified-diff.ts');
    const diff = await unifiedDiff(report.output.path, change.before, change.after, style);
    return { report: { ...change.report, fix: { kind: 'none' } }, diff };
  }
  const keeps = backup && report.output.format === 'docx';
  const problem = (keeps ? keepOriginal(absolute) : null) ?? (await writeDraft(absolute, change.bytes));
  if (problem === null) return { report: change.report, diff: '' };
  return { report: { ...report, fix: { kind: 'failed', reason: say(problem.phrase) } }, diff: '' };
}
