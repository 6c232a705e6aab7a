import { defineRule } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';

export default defineRule({
  id: 'element/print-before-issue',
  name: { zh: '印发日期早于成文日期', en: 'Printed before it was issued' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第九条第十二项'), clause('regulation', '第九条第十七项'), practice],
  messages: {
    early: {
      zh: '印发日期（{printed}）早于成文日期（{issued}）',
      en: 'The date of printing ({printed}) is before the date of issue ({issued})',
    },
  },
  check({ elements, report }) {
    const { printing, issueDate } = elements;
    const [printed, issued] = [printing?.date?.iso, issueDate?.date.iso];
    if (!printing || !issueDate || !printed || !issued || printed >= issued) return;
    report('early', {
      at: printing,
      data: { printed, issued },
      related: [{ at: issueDate, message: { zh: '成文日期', en: 'Date of issue' } }],
    });
  },
});
