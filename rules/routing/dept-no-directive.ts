import { defineRule, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { directivesIn } from '../shared/directives-in.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { lowerGovernments } from '../shared/lower-governments.ts';

/** Mere business: 会议通知, 征求意见. */
const BUSINESS = /会议|培训|征求/u;

export default defineRule({
  id: 'routing/dept-no-directive',
  name: { zh: '部门向下级党委政府发指令', en: 'Directive of a department to a lower government' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十六条第二项'), clause('burden', '一、1')],
  applies: { directions: ['downward', 'mixed'] },
  messages: {
    directive: {
      zh: '对“{recipient}”用了指令语“{word}”；部门和单位未经授权，不得向下级党委、政府提出指令性要求',
      en: 'A department gives "{recipient}" an order ("{word}") without being authorised',
    },
    instructs: {
      zh: '部门和单位向“{recipient}”部署工作（“{word}”）；请核对是否经党委、政府授权，并在文中注明',
      en: 'A department assigns work ("{word}") to "{recipient}"; state who authorised it',
    },
  },
  options: z.strictObject({
    streets: z.boolean().default(false).describe('街道办事处与下级政府同样对待'),
  }),
  check({ document, elements, facts, options, report }) {
    const lower = lowerGovernments(document);
    if (lower.length === 0 || hasGovernmentConsent(document)) return;
    const binding = lower.filter(({ street }) => options.streets || !street);
    const unsure = !(binding.length > 0 ? binding : lower).some(({ sure }) => sure);
    const most = BUSINESS.test(elements.title?.matter ?? '')
      ? 'info'
      : binding.length === 0
        ? 'warning'
        : 'error';
    const recipient = (binding[0] ?? lower[0])?.recipient.text ?? '';
    const { orders, instruction } = directivesIn(bodySentences(document, facts));
    for (const { sentence, word, at } of orders) {
      const range = rangeIn(sentence.passage, sentence.start + at, sentence.start + at + word.length);
      report('directive', { at: range, data: { word, recipient }, atMost: most, unsure });
    }
    if (instruction === null) return;
    const { sentence, match } = instruction;
    const at = sentence.start + match.index;
    report('instructs', {
      at: rangeIn(sentence.passage, at, at + match[0].length),
      data: { word: match[0], recipient },
      atMost: most === 'info' ? 'info' : 'warning',
      unsure,
    });
  },
});
