import {
  type CheckedFile,
  type GongwenMessage,
  type LintOptions,
  type LintResult,
  lintSync,
  resolveFixes,
} from '@gongwen/core';
import type { FixOutcome } from '../output/file-report.ts';
import { toMessageOutput } from '../output/to-json.ts';
import { type FixedDraft, notFixed } from './fix-draft.ts';

/** Fixes can uncover each other; a draft still changing after so many rounds has rules that disagree. */
const ROUNDS = 10;

/** What of a .docx is mended. */
export interface DocxFixes {
  readonly text: boolean;
  readonly layout: boolean;
}

/** A draft on the way, and what was done to it. */
interface State {
  readonly bytes: Uint8Array;
  readonly result: LintResult;
  readonly fixed: readonly GongwenMessage[];
  readonly refused: number;
  /** Rules whose formatting was mended. */
  readonly layout: readonly string[];
}

type WriteBack = typeof import('@gongwen/docx/write-back');

/**
 * Applies the safe fixes of a checked .docx until none is left that can be made there, then the changes of formatting;
 * nothing is written.
 */
export async function fixDocxDraft(
  checked: CheckedFile,
  original: Uint8Array,
  options: LintOptions,
  { text, layout }: DocxFixes,
): Promise<FixedDraft> {
  const hasFixes = text && fixesOf(checked).length > 0;
  const hasLayout = layout && checked.messages.some(({ layoutFix }) => layoutFix.length > 0);
  if (!hasFixes && !hasLayout) return { kind: 'unchanged', outcome: { kind: 'none' } };
  const writeBack = await import('@gongwen/docx/write-back');
  const start: State = { bytes: original, result: checked, fixed: [], refused: 0, layout: [] };
  try {
    const mended = text ? fixTextOf(start, options, writeBack) : start;
    return settled(layout ? fixLayoutOf(mended, options, writeBack) : mended);
  } catch (error) {
    return notFixed(error);
  }
}

/** @throws {Error} when fixes of rules undo each other without end. */
function fixTextOf(start: State, options: LintOptions, { fixDocx }: WriteBack): State {
  let state = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { result, bytes } = state;
    if (result.status !== 'checked') return state;
    const made = fixDocx(bytes, result.document.draft, fixesOf(result), options.limits);
    if (made.applied.length === 0) return { ...state, refused: made.refused.length };
    const fixed = [...state.fixed, ...made.applied.map(({ message }) => message)];
    state = { ...state, fixed, bytes: made.bytes, result: checkAgain(result.path, made.bytes, options) };
  }
  throw new Error(`fixes of ${start.result.path} do not settle`);
}

/** Margins change how many lines stand on a page, so a second look may find more; a rule is followed once. */
function fixLayoutOf(start: State, options: LintOptions, { fixLayout }: WriteBack): State {
  let state = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { result, bytes } = state;
    if (result.status !== 'checked') return state;
    const open = result.messages.filter(
      ({ ruleId, layoutFix }) => layoutFix.length > 0 && !state.layout.includes(ruleId),
    );
    const edits = open.flatMap(({ layoutFix }) => layoutFix);
    if (edits.length === 0) return state;
    const changed = fixLayout(bytes, result.document.draft, edits, options.limits);
    const layout = [...new Set([...state.layout, ...open.map(({ ruleId }) => ruleId)])];
    state = { ...state, layout, bytes: changed, result: checkAgain(result.path, changed, options) };
  }
  return state;
}

function checkAgain(path: string, value: Uint8Array, options: LintOptions): LintResult {
  return lintSync({ path, value }, options);
}

function fixesOf({ messages }: CheckedFile) {
  return resolveFixes(messages, 'safe').settled.flatMap((message) =>
    message.fix === null ? [] : [{ edits: message.fix.edits, message }],
  );
}

function settled({ fixed, refused, layout, bytes, result }: State): FixedDraft {
  if (fixed.length + layout.length === 0)
    return { kind: 'unchanged', outcome: { kind: 'refused', count: refused } };
  const outcome: FixOutcome = { kind: 'fixed', messages: fixed.map(toMessageOutput), refused, layout };
  const text = result.status === 'checked' ? result.document.draft.data.text : '';
  return { kind: 'fixed', text, bytes, outcome, result };
}
