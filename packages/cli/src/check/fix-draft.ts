import { type CheckedFile, fixText, type LintOptions, type LintResult } from '@gongwen/core';
import type { FixOutcome } from '../output/file-report.ts';
import { toMessageOutput } from '../output/to-json.ts';

/** The text with its safe fixes, or why there is none. */
export type FixedDraft =
  | {
      readonly kind: 'fixed';
      readonly text: string;
      readonly outcome: FixOutcome;
      readonly result: LintResult;
    }
  | { readonly kind: 'unchanged'; readonly outcome: FixOutcome };

/** Applies the safe fixes of a checked draft; nothing is written. */
export function fixDraft(checked: CheckedFile, options: LintOptions): FixedDraft {
  const count = checked.messages.filter(({ fix }) => fix?.safe === true).length;
  if (count === 0) return { kind: 'unchanged', outcome: { kind: 'none' } };
  if (checked.format === 'docx') return { kind: 'unchanged', outcome: { kind: 'unsupported', count } };
  try {
    const { text, fixed, result } = fixText(checked, checked.path, options);
    return { kind: 'fixed', text, outcome: { kind: 'fixed', messages: fixed.map(toMessageOutput) }, result };
  } catch (error) {
    // Rules whose fixes undo each other: the draft is left as it is.
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unchanged', outcome: { kind: 'failed', reason } };
  }
}
