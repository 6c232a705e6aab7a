import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';

export default defineRule({
  id: 'economy/dept-can-issue',
  name: { zh: '部门能发不以政府名义', en: 'A department could issue it' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    department: {
      zh: '“{key}”为是，属一个部门职权的事项，实务中通常由部门自行发文或者联合发文，不以“{issuer}”名义',
      en: 'The matter is one department’s own ("{key}"); usually the department issues it, not "{issuer}"',
    },
  },
  check({ document, report }) {
    const { singleDuty } = document.declared;
    const [issuer] = document.issuers;
    if (singleDuty?.value !== true || !issuer || (issuer.type !== 'government' && issuer.type !== 'office'))
      return;
    report('department', { at: singleDuty, data: { key: singleDuty.key, issuer: issuer.name } });
  },
});
