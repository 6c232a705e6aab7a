import type { CheckedFile, LintOptions } from '@gongwen/core';
import { encodeText } from '@gongwen/markdown';
import type { ReadTarget } from '../files/read-target.ts';
import { type FileReport, toFileReport } from '../output/file-report.ts';
import type { CheckOrders } from './check-orders.ts';
import { checkSource } from './check-source.ts';
import { fixDocxDraft } from './fix-docx-draft.ts';
import { fixDraft } from './fix-draft.ts';
import { unreadable } from './unreadable.ts';
import { withoutAnnotations } from './without-annotations.ts';

/** What checking one file gives: plain data only, since it may come from a worker thread. */
export interface CheckedTarget {
  /** Of the file as it stands. */
  readonly report: FileReport;
  /** What the safe fixes make of it; null when they are not asked for or change nothing. */
  readonly change: DraftChange | null;
  /** What its result hangs on, where results are kept; see `createCacheKey`. */
  readonly key: string | null;
}

/** A draft as it shall be written. */
export interface DraftChange {
  /** The text of the draft, before and after. */
  readonly before: string;
  readonly after: string;
  /** The file as it shall be. */
  readonly bytes: Uint8Array;
  /** Of what is left when it is written. */
  readonly report: FileReport;
}

/** What to do with a file besides checking it. */
export type FileOrders = Pick<CheckOrders, 'fix' | 'fixLayout' | 'annotations'>;

/** Checks one file and works out the changes that are asked for. Nothing is written. */
export async function checkFile(
  read: ReadTarget,
  options: LintOptions,
  orders: FileOrders,
): Promise<CheckedTarget> {
  const { fix, fixLayout, annotations } = orders;
  const { target, bytes, error } = read;
  if (bytes === null) {
    const result = unreadable(target.path, error, options.locale ?? 'zh-CN');
    return { report: toFileReport(result), change: null, key: null };
  }
  const value = annotations === 'keep' ? bytes : await withoutAnnotations(target.path, bytes, options);
  const result = checkSource({ path: target.path, value }, options);
  if (result.status === 'unreadable') return { report: toFileReport(result), change: null, key: null };
  if (annotations === 'remove' && value !== bytes) return cleaned(result, value);
  const isAsked = fix !== 'off' || (fixLayout && result.format === 'docx');
  return isAsked
    ? withFixes(result, value, options, orders)
    : { report: toFileReport(result), change: null, key: null };
}

function cleaned(checked: CheckedFile, bytes: Uint8Array): CheckedTarget {
  const { text } = checked.document.draft.data;
  const report = toFileReport(checked);
  return {
    report,
    change: { before: text, after: text, bytes, report: { ...report, fix: { kind: 'cleaned' } } },
    key: null,
  };
}

async function withFixes(
  checked: CheckedFile,
  bytes: Uint8Array,
  options: LintOptions,
  { fix, fixLayout }: FileOrders,
): Promise<CheckedTarget> {
  const fixed =
    checked.format === 'docx'
      ? await fixDocxDraft(checked, bytes, options, { text: fix !== 'off', layout: fixLayout })
      : fixDraft(checked, (text) => encodeText(text, bytes), options);
  const report = toFileReport(checked, fixed.kind === 'unchanged' ? fixed.outcome : { kind: 'none' });
  if (fixed.kind === 'unchanged') return { report, change: null, key: null };
  const change: DraftChange = {
    before: checked.document.draft.data.text,
    after: fixed.text,
    bytes: fixed.bytes,
    report: toFileReport(fixed.result, fixed.outcome),
  };
  return { report, change, key: null };
}
