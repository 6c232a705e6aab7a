import { hanNumber, matchesIn } from '@gongwen/core';

/** A date in running text; indices into the text that was searched. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where the text gives none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const ARABIC = /(?:(?<!\d)(\d{4}) ?年 ?)?(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu;
const HAN =
  /([一二三四五六七八九零〇○Oo]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;
const DIGITS = '〇一二三四五六七八九';

/** Dates with month and day in a text in matching form: 2026年5月16日, 5月16日, 二〇二六年五月十六日. */
export function writtenDates(text: string): readonly WrittenDate[] {
  // Most paragraphs hold no date.
  if (!text.includes('月')) return [];
  const arabic = matchesIn(text, ARABIC).map((match) =>
    dateOf(match, match[1] === undefined ? null : Number(match[1]), Number),
  );
  const han = matchesIn(text, HAN).map((match) => dateOf(match, hanYear(match[1] ?? ''), hanNumber));
  return [...arabic, ...han].sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpExecArray, year: number | null, read: (text: string) => number): WrittenDate {
  const [text, , month = '', day = ''] = match;
  return {
    start: match.index,
    end: match.index + text.length,
    text,
    year,
    month: read(month),
    day: read(day),
  };
}

function hanYear(text: string): number {
  return Number([...text].map((char) => Math.max(0, DIGITS.indexOf(char))).join(''));
}
