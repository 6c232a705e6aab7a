import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';

/** These are always addressed to somebody. */
const ADDRESSED = new Set(['请示', '报告', '函', '批复', '议案']);

export default defineRule({
  id: 'element/main-recipient-required',
  name: { zh: '缺主送机关', en: 'No main recipient' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第九条第八项'), clause('layout', '7.3.2')],
  applies: {
    types: ['请示', '报告', '函', '批复', '议案', '通知', '意见', '决定', '通报'],
    forms: ['standard', 'letter', 'motion', 'telegram'],
  },
  messages: {
    missing: { zh: '{type}没有主送机关', en: 'No main recipient in this {type}' },
    usual: {
      zh: '{type}没有主送机关；主送机关也可以移至版记',
      en: 'No main recipient in this {type}; it may also stand in the imprint',
    },
  },
  check({ document, elements, report }) {
    const type = document.documentType;
    if (type === null || elements.mainRecipients || !elements.title || document.flattened) return;
    if (
      document.stage?.value === 'fragment' ||
      document.issuers[0]?.system === 'npc' ||
      hasSalutation(document)
    )
      return;
    const addressed = ADDRESSED.has(type);
    report(addressed ? 'missing' : 'usual', { data: { type }, atMost: addressed ? 'warning' : 'info' });
  },
});

/** A short first line that ends with a colon is addressed to somebody, whoever that is. */
function hasSalutation(document: OfficialDocument): boolean {
  const first = ownBody(document)[0]?.match.trim() ?? '';
  return /^[^。，；]{2,40}[：:]$/u.test(first) && !first.includes('如下');
}
