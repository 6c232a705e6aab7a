import { type FixEdit, resolveFixes } from '@gongwen/core';
import type { TextEdit } from 'vscode-languageserver';
import type { DraftState } from '../draft-state.ts';
import { rangeOf } from '../shared/range-of.ts';

/**
 * The edits of every safe fix that can be made together, each cut to what it changes. A fix that waits for another is
 * made at the next call.
 */
export function formattingEdits({ document, checked }: DraftState): TextEdit[] {
  const { text } = checked.document.draft.data;
  return resolveFixes(checked.messages, 'safe').edits.flatMap((edit) => {
    const { offset, endOffset, text: newText } = trimmed(edit, text);
    if (offset === endOffset && newText === '') return [];
    return [{ range: rangeOf(document, { start: offset, end: endOffset }), newText }];
  });
}

/** The edit without what it leaves as it is at its ends; no surrogate pair is cut in two. */
function trimmed({ offset, endOffset, text: to }: FixEdit, source: string): FixEdit {
  const from = source.slice(offset, endOffset);
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  if (isHighSurrogate(from, head - 1)) head -= 1;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  if (isLowSurrogate(from, from.length - tail)) tail -= 1;
  return { offset: offset + head, endOffset: endOffset - tail, text: to.slice(head, to.length - tail) };
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
