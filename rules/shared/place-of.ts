import type { OfficialDocument, Range } from '@gongwen/core';

/** Where `text` stands first (or last) in a range of the draft; null where markup tears it apart. */
export function placeOf(
  { draft }: OfficialDocument,
  { start, end }: Range,
  text: string,
  which: 'first' | 'last' = 'first',
): Range | null {
  const raw = draft.data.text.slice(start, end);
  const at = which === 'first' ? raw.indexOf(text) : raw.lastIndexOf(text);
  return text === '' || at < 0 ? null : { start: start + at, end: start + at + text.length };
}
