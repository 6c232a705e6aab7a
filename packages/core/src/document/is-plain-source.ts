import type { Range } from '../tree/line-table.ts';
import { oncePer } from '../tree/once-per.ts';
import type { OfficialDocument } from './official-document.ts';

/** A stretch of the draft's source that is shown as it stands. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A backslash of Markdown stands before it and makes its first character a plain one. */
  readonly escaped: boolean;
}

/**
 * Whether an edit of a stretch of the draft would change nothing but text: no markup, comment or line end stands inside
 * it, and it does not begin behind the backslash of an escaped character. Places outside the text, as in the front
 * matter, are plain.
 */
export function isPlainSource(document: OfficialDocument, { start, end }: Range): boolean {
  const stretches = stretchesOf(document);
  let at = firstEndingAfter(stretches, start);
  const first = stretches[at];
  if (first === undefined || first.start > start) return first === undefined || first.start >= end;
  if (first.escaped && first.start === start) return false;
  for (let reached = first.end; reached < end; at += 1) {
    const next = stretches[at + 1];
    if (next === undefined || next.start !== reached) return false;
    reached = next.end;
  }
  return true;
}

/** Stretches of a document in source order. */
const stretchesOf = oncePer(({ lines, draft }: OfficialDocument): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { pieces } of lines) {
    for (const { offset, length } of pieces) {
      if (length === 0) continue;
      const shown = (stretches.at(-1)?.end ?? 0) >= offset;
      const escaped = draft.data.format === 'markdown' && !shown && draft.data.text[offset - 1] === '\\';
      stretches.push({ start: offset, end: offset + length, escaped });
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
});

/** Index of the first stretch that ends behind an offset. */
function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
