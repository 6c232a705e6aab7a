import type { DraftSource } from '../tree/reader.ts';
import { type LintOptions, lintSync } from './lint.ts';
import { applyEdits, resolveFixes } from './resolve-fixes.ts';
import type { CheckedFile, GongwenMessage, LintResult } from './result.ts';

/** A draft after its safe fixes. */
export interface FixedText {
  readonly text: string;
  /** Messages whose fixes were applied. */
  readonly fixed: readonly GongwenMessage[];
  /** The check of the fixed text. */
  readonly result: LintResult;
}

/** Fixes can uncover each other; a text still changing after so many rounds has rules that disagree. */
const ROUNDS = 10;

/**
 * Applies safe fixes to a Markdown or text draft until none is left.
 * @throws {Error} when fixes of rules undo each other without end.
 */
export function fixText(first: CheckedFile, path: string, options: LintOptions): FixedText {
  let result: LintResult = first;
  let text = first.document.draft.data.text;
  const fixed: GongwenMessage[] = [];
  for (let round = 0; round < ROUNDS && result.status === 'checked'; round += 1) {
    const { edits, settled } = resolveFixes(result.messages, 'safe');
    if (edits.length === 0) return { text, fixed, result };
    text = applyEdits(text, edits);
    fixed.push(...settled);
    const source: DraftSource = { path, value: text };
    result = lintSync(source, options);
  }
  throw new Error(
    `fixes of ${path} do not settle: ${fixed
      .slice(-3)
      .map(({ ruleId }) => ruleId)
      .join(', ')}`,
  );
}
