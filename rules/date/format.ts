import { type DateParts, defineRule, type OfficialDocument, type Range, squeeze } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';

/** The date in the line 印发机关和印发日期; recognition accepts only these forms there. */
const PRINTED =
  /[\d０-９]{2,4}[ \u3000]*年[ \u3000]*[\d０-９]{1,2}[ \u3000]*月[ \u3000]*[\d０-９]{1,2}[ \u3000]*[日号]/u;

export default defineRule({
  id: 'date/format',
  name: { zh: '成文日期写法', en: 'Form of the date of issue' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '7.3.5.4')],
  fixes: 'safe',
  messages: {
    issue: {
      zh: '成文日期写作“{text}”，应为“{expected}”',
      en: 'The date of issue "{text}" should read "{expected}"',
    },
    issueYear: {
      zh: '成文日期“{text}”的年份应标全四位，写作“××××年×月×日”',
      en: 'The year of the date of issue "{text}" should have four digits',
    },
    printing: {
      zh: '印发日期写作“{text}”，应为“{expected}”',
      en: 'The date of printing "{text}" should read "{expected}"',
    },
    printingYear: {
      zh: '印发日期“{text}”的年份应标全四位，写作“××××年×月×日”',
      en: 'The year of the date of printing "{text}" should have four digits',
    },
  },
  check({ document, elements, report }) {
    const { issueDate, printing } = elements;
    const found: [Range, DateParts | null, 'issue' | 'printing'][] = [];
    if (issueDate && !issueDate.draft && !isIso(issueDate.declared, issueDate.text))
      found.push([issueDate.range, issueDate.date, 'issue']);
    const printed = printing && !printing.declared ? printedDate(document, printing.range) : null;
    if (printing && printed) found.push([printed, printing.date, 'printing']);
    for (const [at, date, which] of found) {
      if (!date || date.year === null || date.month === null || date.day === null) continue;
      const text = document.draft.data.text.slice(at.start, at.end).replace(/^["']|["']$/gu, '');
      const expected = `${date.year}年${date.month}月${date.day}日`;
      if (date.year < 1000) report(`${which}Year`, { at, data: { text } });
      else if (squeeze(text.normalize('NFKC')) !== expected) {
        report(which, {
          at,
          data: { text, expected },
          fix: date.iso === null ? null : fixOf(document, [{ range: at, text: expected }]),
        });
      }
    }
  },
});

/** 2026-05-16 in the front matter is data: it is shown as 2026年5月16日. */
function isIso(declared: boolean, text: string): boolean {
  return declared && /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function printedDate({ draft }: OfficialDocument, { start, end }: Range): Range | null {
  const match = PRINTED.exec(draft.data.text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}
