import { defineRule, type NumberStyle, type OfficialDocument, type OutlineItem } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { hanOrdinal, numberLabel } from '../shared/number-label.ts';
import { outlineGroups } from '../shared/outline-groups.ts';

/** Which number stands above which; 5.1.2 is not followed. */
const RANK: Readonly<Partial<Record<NumberStyle, number>>> = {
  chapter: 0,
  section: 1,
  'han-comma': 2,
  article: 3,
  'han-bracket': 4,
  'arabic-dot': 5,
  'arabic-bracket': 6,
};
/** Parts were left out, or the text itself is about numbers of another: 将第六条修改为……. */
const INCOMPLETE = /删减|节选|摘要|摘录/u;
const AMENDS = /修改|修正|废止/u;

export default defineRule({
  id: 'structure/seq-gap',
  name: { zh: '序号不连续', en: 'Gap in the numbering' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    gap: {
      zh: '“{label}”前缺序号，上一个同级序号是“{before}”',
      en: '"{label}" follows "{before}": numbers are missing',
    },
    repeated: { zh: '序号“{label}”重复', en: 'The number "{label}" is repeated' },
    back: { zh: '序号“{label}”排在“{before}”之后', en: '"{label}" stands behind "{before}"' },
  },
  check({ document, elements, report }) {
    if (INCOMPLETE.test(elements.annotation?.inner ?? '') || AMENDS.test(elements.title?.matter ?? ''))
      return;
    for (const group of outlineGroups(document)) {
      for (const [before, item] of neighbours(group)) {
        const step = item.value - before.value;
        if (
          step === 1 ||
          Number.isNaN(step) ||
          isNewList(before, item) ||
          standsInLine(document, before, item)
        )
          continue;
        const message = step > 1 ? 'gap' : step === 0 ? 'repeated' : 'back';
        const related = [
          { at: before.labelRange, message: { zh: '上一个同级序号', en: 'The number before it' } },
        ];
        report(message, { at: item.labelRange, data: { label: item.label, before: before.label }, related });
      }
    }
  },
});

/** Each number with the one before it on the same level under the same heading. */
function neighbours(group: readonly OutlineItem[]): [OutlineItem, OutlineItem][] {
  const pairs: [OutlineItem, OutlineItem][] = [];
  const open: OutlineItem[] = [];
  // Articles count on through chapters.
  let article: OutlineItem | null = null;
  for (const item of group) {
    const rank = RANK[item.style];
    if (rank === undefined) continue;
    while (open.length > 0 && (RANK[open.at(-1)?.style ?? 'chapter'] ?? 0) > rank) open.pop();
    const top = open.at(-1);
    const before: OutlineItem | null | undefined =
      item.style === 'article' ? article : top?.style === item.style ? top : null;
    if (before) pairs.push([before, item]);
    if (top?.style === item.style) open.pop();
    open.push(item);
    if (item.style === 'article') article = item;
  }
  return pairs;
}

/** A list that begins anew, 第六条之一, and a list of Markdown, where every item may be written 1. */
function isNewList(before: OutlineItem, item: OutlineItem): boolean {
  if (item.style === 'article') return item.text.startsWith('之');
  const lazy = item.line.paragraph.data.container === 'list' && item.value === before.value;
  return lazy || (item.value === 1 && before.value > 1);
}

/** The missing numbers stand inside the paragraphs between: （一）……；（二）……. */
function standsInLine({ draft }: OfficialDocument, before: OutlineItem, item: OutlineItem): boolean {
  if (item.value <= before.value + 1) return false;
  const between = draft.data.text.slice(before.labelRange.end, item.labelRange.start);
  const missing = Array.from(
    { length: Math.min(item.value - before.value - 1, 20) },
    (_, index) => before.value + 1 + index,
  );
  return missing.every((value) => between.includes(labelLike(item, value)));
}

function labelLike({ style }: OutlineItem, value: number): string {
  return numberLabel(style, value) ?? `第${hanOrdinal(value)}${style === 'article' ? '条' : ''}`;
}
