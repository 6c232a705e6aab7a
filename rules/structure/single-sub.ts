import { defineRule, type OfficialDocument, type OutlineItem } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { numberLabel } from '../shared/number-label.ts';
import { outlineGroups } from '../shared/outline-groups.ts';
import { type Siblings, siblingItems } from '../shared/sibling-items.ts';

const EXCERPT = /删减|节选|摘要|摘录/u;

export default defineRule({
  id: 'structure/single-sub',
  name: { zh: '单独一项编号', en: 'A single item is numbered' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    single: {
      zh: '“{label}”是该层唯一的一项，只有一项的实务中通常不编号',
      en: '"{label}" is the only item on its level; a single item usually bears no number',
    },
  },
  check({ document, elements, report }) {
    if (EXCERPT.test(elements.annotation?.inner ?? '') || document.stage?.value === 'fragment') return;
    for (const group of outlineGroups(document)) {
      const lists = siblingItems(group);
      for (const list of lists) {
        const [item] = list.items;
        if (!item || list.items.length > 1 || item.value !== 1 || item.part === 'attachment') continue;
        if (
          !isRepeated(item, list, lists) &&
          !standsBeforeItsParent(item, group) &&
          !continuesInLine(document, item, group)
        )
          report('single', { at: item.labelRange, data: { label: item.label } });
      }
    }
  },
});

/** （一）（一）（三）: a number is repeated (structure/seq-gap), and the item is not alone. */
function isRepeated(item: OutlineItem, list: Siblings, lists: readonly Siblings[]): boolean {
  return lists.some(
    ({ parent, items: [first] }) =>
      first !== item && parent === list.parent && first?.value === 1 && first.style === item.style,
  );
}

/** （一） before the first 一、: the order of the levels is wrong (structure/level-order), not the number of items. */
function standsBeforeItsParent(item: OutlineItem, group: readonly OutlineItem[]): boolean {
  const higher = group.filter(({ level }) => level < item.level);
  return higher.length > 0 && higher.every(({ labelRange }) => labelRange.start > item.labelRange.start);
}

/** （一）……；（二）…… in one paragraph, or set in a way that was not read as a number. */
function continuesInLine(
  { draft }: OfficialDocument,
  item: OutlineItem,
  group: readonly OutlineItem[],
): boolean {
  const next = group.find(
    ({ labelRange, level }) => labelRange.start > item.labelRange.start && level < item.level,
  );
  const rest = draft.data.text.slice(item.labelRange.end, next?.labelRange.start);
  const label = numberLabel(item.style, 2);
  const forms = [label, '2、', '2．', '(2)', '（二）', '(二)', '二、', '其二', '二是'];
  return forms.some((form) => form !== null && rest.includes(form));
}
