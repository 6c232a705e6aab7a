import { type Passage, type Range, rangeIn } from '@gongwen/core';

/** Range of a whole paragraph, without the spaces at its ends. */
export function passageRange(passage: Passage): Range {
  const start = passage.text.search(/\S/u);
  return rangeIn(passage, Math.max(0, start), passage.text.trimEnd().length);
}
