import { daysInMonth, defineRule, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { unquoted } from '../shared/unquoted.ts';
import { writtenDates } from '../shared/written-dates.ts';

/** 农历二月三十日 may well exist. */
const LUNAR = /[农阴夏]历[^，。；]{0,8}$/u;

export default defineRule({
  id: 'date/invalid',
  name: { zh: '日期不存在', en: 'No such day' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  scope: 'paragraph',
  messages: {
    month: { zh: '“{text}”中没有第{month}月', en: '"{text}": there is no month {month}' },
    day: {
      zh: '“{text}”不存在，{month}月有{days}天',
      en: '"{text}" does not exist: month {month} has {days} days',
    },
  },
  check({ document, report }) {
    const issued = yearOfIssue(document);
    for (const { at, text, year, month, day } of datesIn(document)) {
      // Without any year to go by, 2月29日 may exist.
      const days = daysInMonth(year ?? issued ?? 2000, month);
      if (days === 0) report('month', { at, data: { text, month } });
      else if (day < 1 || day > days) report('day', { at, data: { text, month, days } });
    }
  },
});

interface PlacedDate {
  readonly at: Range;
  readonly text: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function yearOfIssue({ elements, date }: OfficialDocument): number | null {
  return elements.issueDate?.date.year ?? (date === null ? null : Number(date.slice(0, 4)));
}

/** Dates of the whole text outside quotations, and the date of issue where running text would not show it. */
function datesIn(document: OfficialDocument): PlacedDate[] {
  const { issueDate, printing } = document.elements;
  const found = document.passages.flatMap((passage) => {
    if (passage.quoted || !passage.match.includes('月')) return [];
    const masked = unquoted(passage.match);
    return writtenDates(masked)
      .filter(({ start }) => !LUNAR.test(masked.slice(Math.max(0, start - 12), start)))
      .map(({ start, end, text, ...date }) => ({ ...date, text, at: rangeIn(passage, start, end) }));
  });
  for (const element of [issueDate, printing]) {
    const date = element?.date;
    if (
      !element ||
      !date ||
      date.iso !== null ||
      date.year === null ||
      date.year < 1000 ||
      date.month === null ||
      date.day === null
    )
      continue;
    const { year, month, day } = date;
    if (!found.some(({ at }) => at.start >= element.range.start && at.end <= element.range.end)) {
      found.push({ year, month, day, text: element.text, at: element.range });
    }
  }
  return found;
}
