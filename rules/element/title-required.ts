import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { hasHeader } from '../shared/has-header.ts';
import { titleCandidate } from '../shared/title-candidate.ts';

export default defineRule({
  id: 'element/title-required',
  name: { zh: '缺标题', en: 'No title' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第九条第七项')],
  applies: { forms: ['standard', 'letter', 'motion', 'resolution', 'communique', 'reply', 'telegram'] },
  messages: { missing: { zh: '没有标题，公文一般应有标题', en: 'There is no title' } },
  check({ document, elements, report }) {
    const partial = document.stage?.value === 'fragment';
    if (
      elements.title ||
      partial ||
      (!elements.mainRecipients && !hasHeader(document)) ||
      titleCandidate(document)
    )
      return;
    const lost = document.web || !hasHeader(document);
    report('missing', { at: elements.mainRecipients, atMost: lost ? 'info' : 'warning' });
  },
});
