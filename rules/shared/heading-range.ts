import { type OutlineItem, type Range, rangeIn } from '@gongwen/core';

/** Range of a heading: its number, its sentence and the mark that ends it, without the text that follows. */
export function headingRange(item: OutlineItem): Range {
  return { start: rangeIn(item.line, item.line.from, item.line.from).start, end: headingWords(item).end };
}

/** Range of a heading without its number, which has a font of its own where it is an automatic one. */
export function headingWords({ line, label, text }: OutlineItem): Range {
  const start = line.from + label.length;
  const rest = line.match.slice(start);
  const from = start + rest.length - rest.trimStart().length;
  return rangeIn(line, from, Math.min(from + text.length + 1, line.to));
}
