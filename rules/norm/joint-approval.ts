import { defineRule } from '@gongwen/core';
import { hasGovernmentApproval } from '../shared/approval.ts';
import { clause } from '../shared/clause.ts';
import { declaresKind } from '../shared/declares-kind.ts';

export default defineRule({
  id: 'norm/joint-approval',
  name: { zh: '联合规范性文件未报批', en: 'Joint normative document not approved' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第二十条')],
  messages: {
    unapproved: {
      zh: '部门联合制定的重要行政规范性文件发布前须经区政府批准，“批准”中未见区政府一项',
      en: 'An important normative document of several departments needs the approval of the government',
    },
  },
  check({ document, report }) {
    const { declared, issuers } = document;
    if (!declaresKind(document, '规范性文件') || declared.important?.value !== true) return;
    if (
      issuers.length < 2 ||
      !issuers.every(({ type }) => type === 'department') ||
      hasGovernmentApproval(document)
    )
      return;
    report('unapproved', { at: declared.approvals ?? declared.kind, actual: null });
  },
});
