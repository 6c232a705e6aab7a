import { daysInMonth, hanNumber, type Message, matchesIn, type Range } from '@gongwen/core';
import { covers } from './covers.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';

// 2026年5月16日 and 2026-05-16, digits and spaces half- or full-width.
const ARABIC = /(?<!\d)(\d{4})(?: *年 *|-)(\d{1,2})(?: *月 *|-)(\d{1,2})(?!\d)(?: *日)?/gu;
const HAN =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;

const WEEKDAYS: readonly Message[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
];

/** The weekday of the date at a place; a date without its year is not judged. */
export function dateSections({ state, document, offset, say }: HoverPlace): readonly HoverSection[] {
  const { line } = state.document.positionAt(offset);
  const from = state.document.offsetAt({ line, character: 0 });
  const text = halfWidth(
    state.document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
  );
  const { issueDate, titleNotes } = document.elements;
  return datesIn(text)
    .map(({ start, end, ...date }) => ({ ...date, range: { start: from + start, end: from + end } }))
    .filter(({ range }) => covers(range, offset))
    .map(({ range, year, month, day }) => {
      const within = (element: { readonly range: Range }): boolean => covers(element.range, range.start);
      const name =
        issueDate && within(issueDate)
          ? say({ zh: '成文日期', en: 'Date of issue' })
          : titleNotes.some(within)
            ? say({ zh: '题注日期', en: 'Date of the note' })
            : say({ zh: '日期', en: 'Date' });
      return { range, markdown: `**${name}** ${weekdayText(year, month, day, say)}` };
    });
}

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function datesIn(text: string): readonly FoundDate[] {
  const found = (match: RegExpExecArray, year: number, read: (digits: string) => number): FoundDate => ({
    start: match.index,
    end: match.index + match[0].length,
    year,
    month: read(match[2] ?? ''),
    day: read(match[3] ?? ''),
  });
  return [
    ...matchesIn(text, ARABIC).map((match) => found(match, Number(match[1]), Number)),
    ...matchesIn(text, HAN).map((match) => found(match, hanYear(match[1] ?? ''), hanNumber)),
  ];
}

function hanYear(text: string): number {
  return Number([...text].map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''));
}

function weekdayText(year: number, month: number, day: number, say: HoverPlace['say']): string {
  if (day < 1 || day > daysInMonth(year, month)) return say({ zh: '没有这一天', en: 'There is no such day' });
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const weekday = WEEKDAYS[date.getUTCDay()];
  return weekday ? say(weekday) : '';
}

/** Full-width digits and spaces half-width, of the same length. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u3000]/gu, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
