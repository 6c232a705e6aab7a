import type { Target } from '../files/find-targets.ts';
import { keepOriginal } from '../files/keep-original.ts';
import { writeDraft } from '../files/write-draft.ts';
import type { FileReport } from '../output/file-report.ts';
import type { Style } from '../output/pretty/style.ts';
import type { Say } from '../shared/say.ts';
import type { CheckedTarget } from './check-file.ts';
import type { CheckSettings } from './check-settings.ts';

const UNSTAGED = {
  zh: '工作区中另有未暂存的改动，未修改；请先 git add 全部改动，或收起未暂存的改动（git stash --keep-index）',
  en: 'It has changes that are not staged and was left alone; stage them (git add) or put them away (git stash --keep-index)',
};

/** One file of a run, done with. */
export interface SettledFile {
  readonly report: FileReport;
  /** What `--fix-dry-run` prints; empty when nothing changes. */
  readonly diff: string;
  /** What the result hangs on; null where that is not known. */
  readonly key: string | null;
}

/**
 * Writes the change of a file, or shows it, as the settings say. Only here are drafts written: never in a worker. Of a
 * .docx, which no version control shows the changes of, the original stays beside it.
 */
export async function settleChange(
  { report, change, key }: CheckedTarget,
  { absolute, staged }: Target,
  { fix, backup }: Pick<CheckSettings, 'fix' | 'backup'>,
  style: Style,
  say: Say,
): Promise<SettledFile> {
  if (change === null) return { report, diff: '', key };
  if (fix === 'show') {
    const { unifiedDiff } = await import('./unified-diff.ts');
    const diff = await unifiedDiff(report.output.path, change.before, change.after, style);
    return { report: { ...change.report, fix: { kind: 'none' } }, diff, key: null };
  }
  if (staged !== undefined) return failed(report, say(UNSTAGED));
  const keeps = backup && report.output.format === 'docx';
  const problem = (keeps ? keepOriginal(absolute) : null) ?? (await writeDraft(absolute, change.bytes));
  if (problem === null) return { report: change.report, diff: '', key: null };
  return failed(report, say(problem.phrase));
}

function failed(report: FileReport, reason: string): SettledFile {
  return { report: { ...report, fix: { kind: 'failed', reason } }, diff: '', key: null };
}
