import type { CheckedFile, LintOptions } from '@gongwen/core';
import { encodeText } from '@gongwen/markdown';
import type { ReadTarget } from '../files/read-target.ts';
import { type FileReport, toFileReport } from '../output/file-report.ts';
import type { FixMode } from './check-settings.ts';
import { checkSource } from './check-source.ts';
import { fixDraft } from './fix-draft.ts';
import { unreadable } from './unreadable.ts';

/** What checking one file gives: plain data only, since it may come from a worker thread. */
export interface CheckedTarget {
  /** Of the file as it stands. */
  readonly report: FileReport;
  /** What the safe fixes make of it; null when they are not asked for or change nothing. */
  readonly change: DraftChange | null;
}

/** A draft with its safe fixes, not yet written. */
export interface DraftChange {
  readonly before: string;
  readonly after: string;
  /** `after` in the encoding of the file. */
  readonly bytes: Uint8Array;
  /** Of what is left when the fixes are applied. */
  readonly report: FileReport;
}

/** Checks one file and works out its safe fixes where they are asked for. Nothing is written. */
export function checkFile(read: ReadTarget, options: LintOptions, fix: FixMode): CheckedTarget {
  const { target, bytes, error } = read;
  if (bytes === null) {
    const result = unreadable(target.path, error, options.locale ?? 'zh-CN');
    return { report: toFileReport(result), change: null };
  }
  const result = checkSource({ path: target.path, value: bytes }, options);
  return fix === 'off' || result.status === 'unreadable'
    ? { report: toFileReport(result), change: null }
    : withFixes(result, bytes, options);
}

function withFixes(checked: CheckedFile, bytes: Uint8Array, options: LintOptions): CheckedTarget {
  const fixed = fixDraft(checked, options);
  const report = toFileReport(checked, fixed.kind === 'unchanged' ? fixed.outcome : { kind: 'none' });
  if (fixed.kind === 'unchanged') return { report, change: null };
  const change: DraftChange = {
    before: checked.document.draft.data.text,
    after: fixed.text,
    bytes: encodeText(fixed.text, bytes),
    report: toFileReport(fixed.result, fixed.outcome),
  };
  return { report, change };
}
