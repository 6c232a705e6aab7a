import { defineRule } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';

export default defineRule({
  id: 'number/year-vs-date',
  name: { zh: '文号年份与成文年份不一', en: 'Year of number and date differ' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十五条第二项'), practice],
  messages: {
    differ: {
      zh: '发文字号的年份是{year}，成文日期在{dated}年，实务中通常为同一年',
      en: 'The number is of {year}, the document is dated {dated}; usually they are the same year',
    },
  },
  check({ document, elements, report }) {
    const { documentNumber, issueDate } = elements;
    const dated = issueDate?.date.year ?? null;
    const year = /^\d{4}$/u.test(documentNumber?.year ?? '') ? Number(documentNumber?.year) : null;
    if (!documentNumber || !issueDate || year === null || dated === null || dated < 1000 || year === dated)
      return;
    if (document.declared.note) return;
    const { month } = issueDate.date;
    // Signed at the turn of the year: numbered in December and dated in January, or the other way round.
    const turn = (dated - year === 1 && month === 1) || (year - dated === 1 && month === 12);
    report('differ', {
      at: documentNumber,
      data: { year, dated },
      atMost: turn ? 'info' : 'warning',
      related: [{ at: issueDate, message: { zh: '成文日期', en: 'Date of issue' } }],
    });
  },
});
