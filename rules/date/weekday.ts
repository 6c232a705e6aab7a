import { daysInMonth, defineRule, matchesIn, type OfficialDocument, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { unquoted } from '../shared/unquoted.ts';
import { type WrittenDate, writtenDates } from '../shared/written-dates.ts';

const WEEKDAY = /^ ?[（(] ?(星期|周|礼拜)([一二三四五六日天]) ?[)）]/u;
const DAYS = '日一二三四五六';

export default defineRule({
  id: 'date/weekday',
  name: { zh: '星期不符', en: 'Wrong day of the week' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    wrong: {
      zh: '{date}是星期{actual}，文中括注{written}',
      en: '{date} is 星期{actual}; the text says {written}',
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !/[（(] ?(?:星期|周|礼拜)/u.test(passage.match)) continue;
      const masked = unquoted(passage.match);
      const dates = writtenDates(masked);
      for (const [index, date] of dates.entries()) {
        const [bracket, word = '', written = ''] = WEEKDAY.exec(masked.slice(date.end, date.end + 8)) ?? [];
        const years = candidateYears(document, date, dates.slice(0, index));
        const [year] = years;
        if (
          bracket === undefined ||
          year === undefined ||
          date.day < 1 ||
          date.day > daysInMonth(year, date.month)
        )
          continue;
        const day = written === '天' ? '日' : written;
        if (years.some((candidate) => weekdayOf(candidate, date) === day)) continue;
        const actual = weekdayOf(year, date);
        const end = date.end + bracket.length;
        const at = masked.lastIndexOf(written, end);
        const fix =
          years.length === 1
            ? fixOf(document, [{ range: rangeIn(passage, at, at + 1), text: actual }], false)
            : null;
        report('wrong', {
          at: rangeIn(passage, date.start, end),
          data: { date: `${year}年${date.month}月${date.day}日`, actual, written: `${word}${written}` },
          atMost: years.length === 1 ? 'error' : 'info',
          fix,
          expected: [`${word}${actual}`],
        });
      }
    }
  },
});

function weekdayOf(year: number, { month, day }: WrittenDate): string {
  return DAYS.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}

/** Year and month of a resolution, whose date is in the note below its title. */
function noteDate({ elements }: OfficialDocument) {
  const date = elements.titleNotes.find((note) => note.date !== null)?.date;
  return date ?? { year: null, month: null };
}

/** A date without its year may be of the year last named, of the title's, of the year of issue, or the next January. */
function candidateYears(
  document: OfficialDocument,
  date: WrittenDate,
  before: readonly WrittenDate[],
): number[] {
  if (date.year !== null) return [date.year];
  const named = before.findLast(({ year }) => year !== null)?.year;
  const inTitle = matchesIn(document.elements.title?.flat ?? '', /(?<!\d)(\d{4})年/gu).map((match) =>
    Number(match[1]),
  );
  const { year, month } = document.elements.issueDate?.date ?? noteDate(document);
  const issued =
    year !== null && year >= 1000 ? [year, ...(month !== null && date.month < month ? [year + 1] : [])] : [];
  return [...new Set([...(named === undefined || named === null ? [] : [named]), ...inTitle, ...issued])];
}
