import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { endMark } from '../shared/end-mark.ts';
import { fixOf } from '../shared/fix-of.ts';
import { outlineGroups } from '../shared/outline-groups.ts';
import { siblingItems } from '../shared/sibling-items.ts';
import { textUnder } from '../shared/text-under.ts';

const LONGEST = 25;
const MAJORITY = 2 / 3;

export default defineRule({
  id: 'structure/heading-period',
  name: { zh: '独行小标题句号不一', en: 'Some headings end with a full stop' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  fixes: 'safe',
  messages: {
    period: {
      zh: '独行的小标题“{heading}”末尾有句号，同级标题多数没有，实务中通常不用句号',
      en: 'The heading "{heading}" ends with a full stop, most of its level do not',
    },
  },
  check({ document, report }) {
    for (const group of outlineGroups(document)) {
      for (const { items } of siblingItems(group)) {
        const alone = items.filter(({ alone: whole }) => whole);
        // An item that is one sentence has nothing under it.
        const stopped = alone.filter(
          (item) =>
            item.text.trim().length <= LONGEST &&
            endMark(document, item).text === '。' &&
            textUnder(document, item, group) === 'content',
        );
        const bare = alone.filter((item) => !'。；：，'.includes(endMark(document, item).text)).length;
        if (stopped.length === 0 || bare < items.length * MAJORITY) continue;
        for (const item of stopped) {
          const { range } = endMark(document, item);
          report('period', {
            at: range,
            data: { heading: `${item.label}${item.text.trim()}` },
            fix: fixOf(document, [{ range, text: '' }]),
          });
        }
      }
    }
  },
});
