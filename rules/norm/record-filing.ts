import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';

export default defineRule({
  id: 'norm/record-filing',
  name: { zh: '备案', en: 'Filing for the record' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    missing: {
      zh: '部门规范性文件未记载备案，实务中通常报本级司法行政部门备案审查',
      en: 'No filing of the department’s normative document is noted; usually the justice department reviews it',
    },
    other: {
      zh: '部门规范性文件的备案机关记为“{filing}”，实务中通常报本级司法行政部门备案审查',
      en: 'The normative document is filed with "{filing}"; usually the justice department reviews it',
    },
  },
  check({ document, report }) {
    const { declared, issuers, stage } = document;
    if (
      declared.kind?.value !== '规范性文件' ||
      stage?.value !== 'final' ||
      issuers[0]?.type !== 'department'
    )
      return;
    const { filing } = declared;
    if (filing === null) report('missing', { at: declared.kind, actual: null });
    else if (!/司法/u.test(filing.value)) report('other', { at: filing, data: { filing: filing.value } });
  },
});
