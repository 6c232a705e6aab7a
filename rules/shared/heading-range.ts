import { type OutlineItem, type Range, rangeIn } from '@gongwen/core';

/** Range of a heading: its number, its sentence and the mark that ends it, without the text that follows. */
export function headingRange({ line, label, text }: OutlineItem): Range {
  const start = line.from + label.length;
  const rest = line.match.slice(start);
  const from = start + rest.length - rest.trimStart().length;
  return rangeIn(line, line.from, Math.min(from + text.length + 1, line.to));
}
