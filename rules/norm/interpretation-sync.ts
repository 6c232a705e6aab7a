import { defineRule } from '@gongwen/core';
import { bundleRoles } from '../shared/bundle-entries.ts';
import { practice } from '../shared/clause.ts';
import { declaresKind } from '../shared/declares-kind.ts';

const PAPERS = ['解读方案', '解读材料'];
const NOT_PUBLISHED = /不予公开|依申请公开/u;

export default defineRule({
  id: 'norm/interpretation-sync',
  name: { zh: '解读不同步', en: 'Interpretation not prepared together' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  needs: ['bundle'],
  messages: {
    missing: {
      zh: '政策性文件的成套材料缺{papers}，实务中通常与文件同步组织、同步审签、同步部署',
      en: 'The bundle of the policy document lacks {papers}; usually they are prepared together',
    },
  },
  check({ document, elements, report }) {
    const { bundle, disclosure } = document.declared;
    if (!declaresKind(document, '政策性文件') || elements.classification) return;
    if (NOT_PUBLISHED.test(disclosure?.value ?? '')) return;
    const roles = bundleRoles(document);
    const papers = PAPERS.filter((paper) => !roles.some((role) => role.includes(paper)));
    if (papers.length > 0) report('missing', { at: bundle, data: { papers }, actual: null });
  },
});
