import { defineRule, type OfficialDocument, type OutlineItem } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { endMark } from '../shared/end-mark.ts';
import { outlineGroups } from '../shared/outline-groups.ts';
import { siblingItems } from '../shared/sibling-items.ts';
import { textUnder } from '../shared/text-under.ts';

const LONGEST = 30;
/** A short sentence of an enumeration, or words that lead on to what follows. */
const NO_HEADING = '。；，：、！？;,:….';

export default defineRule({
  id: 'structure/empty-heading',
  name: { zh: '标题下无内容', en: 'Nothing under a heading' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第十九条第三项'), practice],
  messages: {
    empty: {
      zh: '标题“{heading}”下没有内容，实务中通常有标题即有内容',
      en: 'Nothing stands under the heading "{heading}"',
    },
  },
  check({ document, report }) {
    if (document.stage?.value === 'fragment' || document.stage?.value === 'template') return;
    for (const group of outlineGroups(document)) {
      for (const { items } of siblingItems(group)) {
        const empty = items.filter((item) => item.part !== 'attachment' && isEmpty(document, item, group));
        // Most of them short and bare: a list, and no headings.
        if (empty.length * 2 > items.length) continue;
        for (const item of empty)
          report('empty', { at: item, data: { heading: `${item.label}${item.text}` } });
      }
    }
  },
});

/** A bare heading that the next one of its own or a higher level follows at once, or nothing at all. */
function isEmpty(document: OfficialDocument, item: OutlineItem, group: readonly OutlineItem[]): boolean {
  const text = item.text.trim();
  if (
    !item.alone ||
    text === '' ||
    text.length > LONGEST ||
    NO_HEADING.includes(endMark(document, item).text)
  )
    return false;
  return textUnder(document, item, group) !== 'content';
}
