import { writeDraft } from '../files/write-draft.ts';
import type { FileReport } from '../output/file-report.ts';
import type { Style } from '../output/pretty/style.ts';
import type { Say } from '../shared/say.ts';
import type { CheckedTarget } from './check-file.ts';
import type { FixMode } from './check-settings.ts';

/** One file of a run, done with. */
export interface SettledFile {
  readonly report: FileReport;
  /** What `--fix-dry-run` prints; empty when nothing changes. */
  readonly diff: string;
}

/** Writes the fixes of a file, or shows them, as the mode says. Only here are drafts written: never in a worker. */
export async function settleChange(
  { report, change }: CheckedTarget,
  absolute: string,
  mode: FixMode,
  style: Style,
  say: Say,
): Promise<SettledFile> {
  if (change === null) return { report, diff: '' };
  if (mode === 'show') {
    const { unifiedDiff } = await import('./unified-diff.ts');
    const diff = await unifiedDiff(report.output.path, change.before, change.after, style);
    return { report: { ...change.report, fix: { kind: 'none' } }, diff };
  }
  const problem = await writeDraft(absolute, change.bytes);
  if (problem === null) return { report: change.report, diff: '' };
  return { report: { ...report, fix: { kind: 'failed', reason: say(problem.phrase) } }, diff: '' };
}
