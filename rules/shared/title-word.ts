import type { OfficialDocument, Range } from '@gongwen/core';

/** Where a word (文种) stands last in the title; the whole title where the word is spread by spaces. Null: no title. */
export function titleWord({ elements, draft }: OfficialDocument, word: string): Range | null {
  const { title } = elements;
  if (!title) return null;
  const text = draft.data.text.slice(title.range.start, title.range.end);
  const at = text.lastIndexOf(word);
  if (word === '' || at < 0) return title.range;
  return { start: title.range.start + at, end: title.range.start + at + word.length };
}
