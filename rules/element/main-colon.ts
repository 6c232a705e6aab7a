import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';

export default defineRule({
  id: 'element/main-colon',
  name: { zh: '主送末冒号', en: 'Colon after the main recipients' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.2')],
  fixes: 'safe',
  messages: {
    wrong: {
      zh: '主送机关后用了“{mark}”，应标全角冒号“：”',
      en: 'The main recipients end with "{mark}"; use the full-width colon "："',
    },
    missing: {
      zh: '主送机关后没有标点，应标全角冒号“：”',
      en: 'The main recipients end without a mark; use the full-width colon "："',
    },
  },
  check({ document, elements, report }) {
    const recipients = elements.mainRecipients;
    // A heading that is no more than the name of an organ is a title without its end.
    if (recipients?.lines[0]?.paragraph.data.heading === 1) return;
    if (!recipients || recipients.declared || recipients.inImprint || recipients.end?.text === '：') return;
    const { end, range } = recipients;
    const at = end?.range ?? { start: range.end, end: range.end };
    const fix = fixOf(document, [{ range: at, text: '：' }]);
    if (end) report('wrong', { at, data: { mark: end.text }, fix });
    else report('missing', { at: recipients.mentions.at(-1) ?? recipients, fix });
  },
});
