import type { Range } from '@gongwen/core';

/** Where a word stands around an index of a text: from its first character to behind its last; null where it does not. */
export function wordAround(text: string, word: string, index: number): Range | null {
  if (word === '') return null;
  const start = text.indexOf(word, Math.max(0, index - word.length));
  return start < 0 || start > index ? null : { start, end: start + word.length };
}
