import { type Line, type Range, rangeIn } from '@gongwen/core';

/** Range of a line without the spaces at its ends. */
export function lineRange(line: Line): Range {
  return rangeIn(line, line.from, line.to);
}
