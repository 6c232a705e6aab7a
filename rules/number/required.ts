import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'number/required',
  name: { zh: '缺发文字号', en: 'No document number' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第九条第五项')],
  applies: { forms: ['standard', 'order', 'motion', 'resolution', 'reply', 'telegram'] },
  messages: {
    missing: {
      zh: '定稿没有发文字号，一般应由机关代字、年份、顺序号组成',
      en: 'The final copy has no document number',
    },
    blank: {
      zh: '定稿的发文字号“{text}”没有顺序号',
      en: 'The document number "{text}" of the final copy has no serial number',
    },
  },
  check({ document, elements, report }) {
    const { documentNumber, issuerMark, printing } = elements;
    const issuer = issuerMark ?? document.declared.issuerMark ?? document.declared.issuers;
    const final = document.stage?.value === 'final';
    // A .docx says nothing of its stage, but one that is dated for printing is final.
    const printed = document.stage === null && document.draft.data.format === 'docx' && printing?.date?.iso;
    if (!issuer || !(final || printed)) return;
    if (documentNumber === null) report('missing', { at: issuerMark ?? elements.title });
    else if (documentNumber.draft && final)
      report('blank', { at: documentNumber, data: { text: documentNumber.text } });
  },
});
