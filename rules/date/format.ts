import { type DateParts, defineRule, type Elements, type Range, squeeze } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { editAt } from '../shared/edit-at.ts';
import { fixOf } from '../shared/fix-of.ts';
import { placeOf } from '../shared/place-of.ts';

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
    for (const { text, range, date, which } of datesOf(elements)) {
      const { year, month, day, iso } = date;
      if (year === null || month === null || day === null) continue;
      const expected = `${year}年${month}月${day}日`;
      const place = placeOf(document, range, text);
      const at = place ?? range;
      if (year < 1000) report(`${which}Year`, { at, data: { text } });
      else if (squeeze(text.normalize('NFKC')) !== expected) {
        const fix = iso === null ? null : fixOf(document, [editAt(place, expected)]);
        report(which, { at, data: { text, expected }, fix });
      }
    }
  },
});

interface ShownDate {
  readonly text: string;
  readonly range: Range;
  readonly date: DateParts;
  readonly which: 'issue' | 'printing';
}

function datesOf({ issueDate, printing }: Elements): ShownDate[] {
  const dates: ShownDate[] = [];
  // 2026-05-16 in the front matter is data: it is shown as 2026年5月16日.
  const isData = issueDate?.declared && /^\d{4}-\d{2}-\d{2}$/u.test(issueDate.text);
  if (issueDate && !issueDate.draft && !isData) {
    dates.push({ text: issueDate.text, range: issueDate.range, date: issueDate.date, which: 'issue' });
  }
  const printed = printing?.declared ? undefined : PRINTED.exec(printing?.text ?? '')?.[0];
  if (printing?.date && printed)
    dates.push({ text: printed, range: printing.range, date: printing.date, which: 'printing' });
  return dates;
}
