import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** 截止 with the time it runs to after it: 截止2026年3月, 截止到目前. */
const UNTIL = /截止到?(?=\d{2,4} ?年|\d{1,2} ?月|目前|今年|本月|去年)/gu;
/** A whole date, or 目前: what may be replaced without reading on. */
const CERTAIN = /^(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|目前)/u;
/** 报名截止2026年5月1日 is a heading-like 截止 of its own. */
const ENDS_BEFORE = /(?:报名|申报|投标|受理|报送|征集|提交|登记|缴费)$/u;
/** 截至 with no time after it: a day before it, 于5月1日截至; or a pause after it, 已于上月底截至。 */
const ENDED = /(?<=\d ?日)截至(?! ?\d|目前|今年|本月|去年|年底|月底)|截至(?=[，。；])/gu;

export default defineRule({
  id: 'wording/jiezhi',
  name: { zh: '截止与截至', en: '截止 and 截至' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    until: {
      zh: '“{wrong}”后接时间，实务中通常写作“截至”',
      en: '"{wrong}" before a time is usually written "截至"',
    },
    ended: {
      zh: '“截至”后没有时间，表示到期停止实务中通常写作“截止”',
      en: '"截至" has no time after it; that something ends is usually written "截止"',
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !passage.text.includes('截')) continue;
      for (const { 0: wrong, index } of matchesIn(passage.match, UNTIL)) {
        const end = index + wrong.length;
        if (
          isProtected(passage, index, end) ||
          ENDS_BEFORE.test(passage.match.slice(Math.max(0, index - 4), index))
        )
          continue;
        const range = rangeIn(passage, index, end);
        const certain =
          CERTAIN.test(passage.match.slice(end, end + 16)) && enclosingMarks(passage.text, index) === '';
        report('until', {
          at: range,
          data: { wrong },
          expected: ['截至'],
          fix: certain ? { safe: true, edits: [{ range, text: '截至' }] } : null,
        });
      }
      for (const { index } of matchesIn(passage.match, ENDED)) {
        if (!isProtected(passage, index, index + 2))
          report('ended', { at: rangeIn(passage, index, index + 2), expected: ['截止'] });
      }
    }
  },
});
