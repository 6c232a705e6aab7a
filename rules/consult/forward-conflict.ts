import { defineRule } from '@gongwen/core';
import { hasGovernmentApproval } from '../shared/approval.ts';
import { bundleConflicts } from '../shared/bundle-entries.ts';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'consult/forward-conflict',
  name: { zh: '转发与本区政策不一致未请示', en: 'Forwarded against local policy without asking' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第五十六条第一款')],
  needs: ['bundle'],
  messages: {
    conflict: {
      zh: '转发的公文标有不一致之处（{conflicts}），应请示区政府后再发；“批准”中未见区政府一项',
      en: 'What is forwarded conflicts with local policy ({conflicts}); the government is asked first',
    },
  },
  check({ document, elements, report }) {
    const conflicts = bundleConflicts(document);
    if (conflicts.length === 0 || !elements.title?.flat.includes('转发') || hasGovernmentApproval(document))
      return;
    report('conflict', { at: document.declared.bundle, data: { conflicts } });
  },
});
