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

/** Applies the safe fixes of a checked .docx until none is left that can be made there; nothing is written. */
export async function fixDocxDraft(
  checked: CheckedFile,
  original: Uint8Array,
  options: LintOptions,
): Promise<FixedDraft> {
  if (fixesOf(checked).length === 0) return { kind: 'unchanged', outcome: { kind: 'none' } };
  const { fixDocx } = await import('@gongwen/docx/write-back');
  try {
    let result: LintResult = checked;
    let bytes = original;
    const fixed: GongwenMessage[] = [];
    for (let round = 0; round < ROUNDS && result.status === 'checked'; round += 1) {
      const { draft } = result.document;
      const made = fixDocx(bytes, draft, fixesOf(result), options.limits);
      if (made.applied.length === 0)
        return settled(fixed, made.refused.length, bytes, draft.data.text, result);
      fixed.push(...made.applied.map(({ message }) => message));
      bytes = made.bytes;
      result = lintSync({ path: checked.path, value: bytes }, options);
    }
    throw new Error(`fixes of ${checked.path} do not settle`);
  } catch (error) {
    return notFixed(error);
  }
}

function fixesOf({ messages }: CheckedFile) {
  return resolveFixes(messages, 'safe').settled.flatMap((message) =>
    message.fix === null ? [] : [{ edits: message.fix.edits, message }],
  );
}

function settled(
  fixed: readonly GongwenMessage[],
  refused: number,
  bytes: Uint8Array,
  text: string,
  result: LintResult,
): FixedDraft {
  if (fixed.length === 0) return { kind: 'unchanged', outcome: { kind: 'refused', count: refused } };
  const outcome: FixOutcome = { kind: 'fixed', messages: fixed.map(toMessageOutput), refused };
  return { kind: 'fixed', text, bytes, outcome, result };
}
