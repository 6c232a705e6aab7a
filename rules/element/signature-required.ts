import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'element/signature-required',
  name: { zh: '缺发文机关署名', en: 'No signature of the issuing organ' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第九条第十一项'), clause('regulation', '第九条第十三项'), clause('layout', '7.3.5')],
  applies: { forms: ['standard', 'letter', 'motion', 'reply', 'telegram'] },
  messages: { missing: { zh: '成文日期前没有发文机关署名', en: 'No organ has signed above the date' } },
  check({ document, elements, report }) {
    const { issueDate, issuerSignature, issuerMark, titleNotes } = elements;
    // What a meeting passed bears its date below the title and needs no signature.
    if (!issueDate || issuerSignature || titleNotes.length > 0) return;
    if (document.web) report('missing', { at: issueDate, atMost: 'info' });
    else if (issuerMark || document.stage?.value === 'final') report('missing', { at: issueDate });
  },
});
