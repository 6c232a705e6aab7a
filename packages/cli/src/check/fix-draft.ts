import { type CheckedFile, fixText, type LintOptions, type LintResult } from '@gongwen/core';
import type { FixOutcome } from '../output/file-report.ts';
import { toMessageOutput } from '../output/to-json.ts';
import { errorText } from '../shared/error-text.ts';

/** A draft with its safe fixes, or why it has none. */
export type FixedDraft =
  | {
      readonly kind: 'fixed';
      readonly text: string;
      /** The file with the fixes. */
      readonly bytes: Uint8Array;
      readonly outcome: FixOutcome;
      readonly result: LintResult;
    }
  | { readonly kind: 'unchanged'; readonly outcome: FixOutcome };

/**
 * Applies the safe fixes of a checked Markdown or text draft; nothing is written.
 * @param encode Gives a text in the encoding of the file.
 */
export function fixDraft(
  checked: CheckedFile,
  encode: (text: string) => Uint8Array,
  options: LintOptions,
): FixedDraft {
  if (!checked.messages.some(({ fix }) => fix?.safe === true))
    return { kind: 'unchanged', outcome: { kind: 'none' } };
  try {
    const { text, fixed, result } = fixText(checked, checked.path, options);
    const outcome: FixOutcome = {
      kind: 'fixed',
      messages: fixed.map(toMessageOutput),
      refused: 0,
      layout: [],
    };
    return { kind: 'fixed', text, bytes: encode(text), outcome, result };
  } catch (error) {
    return notFixed(error);
  }
}

/** Rules whose fixes undo each other: the draft is left as it is. */
export function notFixed(error: unknown): FixedDraft {
  const reason = errorText(error);
  return { kind: 'unchanged', outcome: { kind: 'failed', reason } };
}
