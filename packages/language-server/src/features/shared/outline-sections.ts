import type { NumberStyle, OfficialDocument, OutlineItem, Range } from '@gongwen/core';
import { lineStart } from './line-start.ts';

/** A numbered heading with the text under it, up to the next heading of its rank or above. */
export interface Section {
  readonly item: OutlineItem;
  readonly range: Range;
  readonly children: readonly Section[];
}

/**
 * What stands under what: 章 节 条 of rules documents above 一、（一）1.（1）of GB/T 9704—2012 7.3.3, so that the （一）
 * of an article is a part of it.
 */
const RANKS: Readonly<Record<NumberStyle, number>> = {
  chapter: 0,
  section: 1,
  article: 2,
  'han-comma': 3,
  'han-bracket': 4,
  'arabic-dot': 5,
  decimal: 5,
  'arabic-bracket': 7,
};

/** 5.1 stands under 5, 5.1.2 under 5.1. */
function rankOf({ style, number }: OutlineItem): number {
  const dots = style === 'decimal' ? number.split('.').length - 1 : 0;
  return RANKS[style] + dots / 10;
}

/**
 * The outline of one part of a document as a tree.
 * @param sub number of the attachment or issued text, see `Passage.sub`; null for the body
 * @param end UTF-16 offset at which the part ends
 */
export function outlineSections(
  { outline, draft, lineTable }: OfficialDocument,
  sub: number | null,
  end: number,
): readonly Section[] {
  // A number in a table cell heads nothing.
  const items = outline.filter((item) => item.sub === sub && !item.line.inTable && item.range.start < end);
  const { text } = draft.data;
  const cut = (from: number, to: number): number => from + text.slice(from, to).trimEnd().length;
  const build = (from: number, to: number, limit: number): Section[] => {
    const sections: Section[] = [];
    for (let at = from; at < to; ) {
      const item = items[at] as OutlineItem;
      const rank = rankOf(item);
      let next = at + 1;
      while (next < to && rankOf(items[next] as OutlineItem) > rank) next += 1;
      const following = items[next];
      const before = next < to && following ? lineStart(lineTable, following.range.start) : limit;
      const stop = cut(item.range.start, Math.max(before, item.labelRange.end));
      sections.push({
        item,
        range: { start: item.range.start, end: stop },
        children: build(at + 1, next, stop),
      });
      at = next;
    }
    return sections;
  };
  return build(0, items.length, end);
}
