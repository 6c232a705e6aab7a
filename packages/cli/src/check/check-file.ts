import type { CheckedFile, LintOptions } from '@gongwen/core';
import { writeDraft } from '../files/write-draft.ts';
import { type FileReport, toFileReport } from '../output/file-report.ts';
import type { Style } from '../output/pretty/style.ts';
import { sayIn } from '../shared/say.ts';
import type { CheckSettings } from './check-settings.ts';
import { checkSource, unreadable } from './check-source.ts';
import { fixDraft } from './fix-draft.ts';
import type { ReadTarget } from './sources-of.ts';

export interface CheckedTarget {
  readonly report: FileReport;
  /** What `--fix-dry-run` prints; empty when nothing changes. */
  readonly diff: string;
}

/** Checks one file, and fixes it as the settings say. After a fix the report is of what is left. */
export async function checkFile(
  { target, bytes, error }: ReadTarget,
  options: LintOptions,
  { fix }: CheckSettings,
  style: Style,
): Promise<CheckedTarget> {
  const locale = options.locale ?? 'zh-CN';
  if (bytes === null) return { report: toFileReport(unreadable(target.path, error, locale)), diff: '' };
  const result = checkSource({ path: target.path, value: bytes }, options);
  if (fix === 'off' || result.status === 'unreadable') return { report: toFileReport(result), diff: '' };
  return fix === 'show'
    ? showFixes(result, options, style)
    : writeFixes(result, target.absolute, bytes, options);
}

async function showFixes(checked: CheckedFile, options: LintOptions, style: Style): Promise<CheckedTarget> {
  const fixed = fixDraft(checked, options);
  if (fixed.kind === 'unchanged') return { report: toFileReport(checked, fixed.outcome), diff: '' };
  const { unifiedDiff } = await import('./unified-diff.ts');
  const diff = await unifiedDiff(checked.path, checked.document.draft.data.text, fixed.text, style);
  return { report: toFileReport(fixed.result), diff };
}

async function writeFixes(
  checked: CheckedFile,
  absolute: string,
  bytes: Uint8Array,
  options: LintOptions,
): Promise<CheckedTarget> {
  const fixed = fixDraft(checked, options);
  if (fixed.kind === 'unchanged') return { report: toFileReport(checked, fixed.outcome), diff: '' };
  const { encodeText } = await import('@gongwen/markdown');
  const problem = await writeDraft(absolute, encodeText(fixed.text, bytes));
  if (problem === null) return { report: toFileReport(fixed.result, fixed.outcome), diff: '' };
  const reason = sayIn(options.locale ?? 'zh-CN')(problem.phrase);
  return { report: toFileReport(checked, { kind: 'failed', reason }), diff: '' };
}
