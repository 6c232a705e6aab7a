import { defineRule, type OfficialDocument } from '@gongwen/core';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { directivesIn } from '../shared/directives-in.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { lowerGovernments } from '../shared/lower-governments.ts';

/** 关于印发……方案, 关于下达……任务: work for the whole place. */
const SETS_WORK = /印发.{0,80}(?:方案|计划|办法|规划|任务)|下达.{0,60}(?:计划|任务|指标)/u;

export default defineRule({
  id: 'routing/authorized-note',
  name: { zh: '政府授权未注明', en: 'Consent of the government not stated' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十六条第二项')],
  applies: { directions: ['downward', 'mixed'] },
  messages: {
    missing: {
      zh: '部门向“{recipient}”印发、下达全域性的方案、任务；经政府同意的，文中须注明已经政府同意',
      en: 'A department sets work for "{recipient}"; a text that the government agreed to says so',
    },
  },
  check({ document, elements, facts, report }) {
    if (!SETS_WORK.test(elements.title?.flat ?? '') || document.issuers[0]?.type !== 'department') return;
    const lower = lowerGovernments(document);
    const [first] = lower;
    if (!first || hasGovernmentConsent(document) || isDirective(document, facts)) return;
    report('missing', {
      at: first.recipient,
      data: { recipient: first.recipient.text },
      unsure: !lower.some(({ sure }) => sure),
    });
  },
});

/** Where the department gives orders, routing/dept-no-directive says that its government has to agree. */
function isDirective(document: OfficialDocument, facts: Parameters<typeof bodySentences>[1]): boolean {
  const { orders, instruction } = directivesIn(bodySentences(document, facts));
  return orders.length > 0 || instruction !== null;
}
