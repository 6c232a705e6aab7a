import { applyEdits, type FixEdit, type GongwenMessage } from '@gongwen/core';
import type { ParagraphProblem } from './paragraph-problem.ts';

type Place = Pick<ParagraphProblem, 'offset' | 'endOffset' | 'replacements'>;

/** What of a message tells where it is and how it is mended. */
type FixedPlace = Pick<GongwenMessage, 'offset' | 'endOffset' | 'fix' | 'expected'>;

/**
 * The places of one message, each with what may stand there. A message that speaks of the first of several places, with
 * a fix of them all, becomes one for each: an underlined place is mended by itself.
 */
export function problemsOf(text: string, message: FixedPlace): Place[] {
  const { offset, endOffset, fix } = message;
  const edits = joined(fix?.edits ?? []);
  const here = edits.filter((edit) => edit.offset <= endOffset && edit.endOffset >= offset);
  const elsewhere = edits.filter((edit) => !here.includes(edit) && edit.endOffset > edit.offset);
  return [
    here.length > 0
      ? mended(text, message, here)
      : { offset, endOffset, replacements: (message.expected ?? []).filter((words) => words !== '') },
    ...elsewhere.map((edit) => mended(text, edit, [edit])),
  ];
}

/**
 * A place as its edits leave it; widened where one reaches beyond, as one that takes a following space along, and where
 * nothing would be left: a proposal is words to click on.
 */
function mended(
  text: string,
  place: Pick<FixEdit, 'offset' | 'endOffset'>,
  edits: readonly FixEdit[],
): Place {
  const from = Math.min(place.offset, ...edits.map((edit) => edit.offset));
  const endOffset = Math.max(place.endOffset, ...edits.map((edit) => edit.endOffset));
  const isDeletion = edits.every((edit) => edit.text === '') && edits.some((edit) => edit.offset === from);
  const offset = isDeletion ? Math.max(0, from - 1) : from;
  const own = edits.map((edit) => ({
    ...edit,
    offset: edit.offset - offset,
    endOffset: edit.endOffset - offset,
  }));
  return { offset, endOffset, replacements: [applyEdits(text.slice(offset, endOffset), own)] };
}

/** Edits in order, those that touch made one: a comma and the space behind it. */
function joined(edits: readonly FixEdit[]): FixEdit[] {
  const result: FixEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset || a.endOffset - b.endOffset)) {
    const last = result.at(-1);
    if (last?.endOffset !== edit.offset) result.push(edit);
    else result.splice(-1, 1, { ...last, endOffset: edit.endOffset, text: last.text + edit.text });
  }
  return result;
}
