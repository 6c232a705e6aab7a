import { defineRule, type OutlineItem } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { outlineGroups } from '../shared/outline-groups.ts';

/** Chapters, articles and 5.1.2 have an order of their own. */
const OTHER_ORDER = new Set(['chapter', 'section', 'article', 'decimal']);

export default defineRule({
  id: 'structure/level-order',
  name: { zh: '层次序数次序', en: 'Order of numbering levels' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('layout', '7.3.3')],
  messages: {
    inverted: {
      zh: '“{upper}”下又用了“{lower}”，层次序数依次用“一、”“（一）”“1.”“（1）”',
      en: '"{lower}" stands under "{upper}"; the levels are 一、 （一） 1. （1）',
    },
    skipped: {
      zh: '“{upper}”下直接用了“{lower}”，层次序数依次用“一、”“（一）”“1.”“（1）”',
      en: '"{lower}" follows straight under "{upper}"; the levels are 一、 （一） 1. （1）',
    },
  },
  check({ document, report }) {
    for (const group of outlineGroups(document)) {
      if (group.some(({ style }) => OTHER_ORDER.has(style))) continue;
      const seen = new Set<string>();
      for (const [index, item] of group.entries()) {
        const upper = invertedUnder(group, index) ?? null;
        const skipped = upper === null ? skippedUnder(group, index) : null;
        const parent = upper ?? skipped;
        // One message for each pair of levels: what is wrong is the whole scheme.
        const key = `${parent?.style} ${item.style}`;
        if (!parent || seen.has(key)) continue;
        seen.add(key);
        report(upper ? 'inverted' : 'skipped', {
          at: item.labelRange,
          data: { upper: parent.label, lower: item.label },
        });
      }
    }
  },
});

/**
 * The item of a lower level under which a higher one begins to count: （一） then 一、, where （二） goes on after it
 * or both stand under the same heading. A list in a preface before the first 一、 is none.
 */
function invertedUnder(group: readonly OutlineItem[], index: number): OutlineItem | null {
  const item = group[index];
  const before = group[index - 1];
  if (!item || !before || item.value !== 1 || before.level <= item.level) return null;
  const next = group.slice(index + 1).find(({ style }) => style === before.style);
  if (next !== undefined && next.value === before.value + 1) return before;
  return item.level === 2 && before.level === 3 && group.slice(0, index).some(({ level }) => level === 1)
    ? before
    : null;
}

/** 一、 with （1） straight below it; 1. below 一、 is usual where two levels are enough. */
function skippedUnder(group: readonly OutlineItem[], index: number): OutlineItem | null {
  const [before, item] = [group[index - 1], group[index]];
  return before && item && item.level - before.level > 2 ? before : null;
}
