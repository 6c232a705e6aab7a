import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';

export default defineRule({
  id: 'element/cc-period',
  name: { zh: '抄送末句号', en: 'Full stop after the copy recipients' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.4.2')],
  fixes: 'safe',
  messages: {
    wrong: {
      zh: '最后一个抄送机关后用了“{mark}”，应标句号“。”',
      en: 'The copy recipients end with "{mark}"; use "。"',
    },
    missing: {
      zh: '最后一个抄送机关后没有标点，应标句号“。”',
      en: 'The copy recipients end without a mark; use "。"',
    },
  },
  check({ document, elements, report }) {
    const recipients = elements.copyRecipients;
    if (!recipients || recipients.declared || recipients.end?.text === '。') return;
    const { end, range } = recipients;
    const at = end?.range ?? { start: range.end, end: range.end };
    const fix = fixOf(document, [{ range: at, text: '。' }]);
    if (end) report('wrong', { at, data: { mark: end.text }, fix });
    else report('missing', { at: recipients.mentions.at(-1) ?? recipients, fix });
  },
});
