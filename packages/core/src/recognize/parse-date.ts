import type { DateParts } from '../document/elements.ts';
import { DATE_ARABIC, DATE_HAN, DATE_LOOSE, DATE_MONTH } from './patterns.ts';

const HAN_DIGITS = '〇一二三四五六七八九';

/**
 * Reads a date that stands alone; the text is in matching form. Null when it is none.
 * `iso` is null for a day that does not exist, such as 2月30日, and for a year of two digits.
 */
export function parseDate(text: string): DateParts | null {
  const arabic = DATE_ARABIC.exec(text);
  if (arabic) return parts(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]), 'arabic');
  const han = DATE_HAN.exec(text);
  if (han) return parts(hanYear(han[1] ?? ''), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? ''), 'han');
  const month = DATE_MONTH.exec(text);
  if (month) return { ...parts(Number(month[1]), Number(month[2]), 0, 'arabic'), day: null };
  const loose = DATE_LOOSE.exec(text);
  if (loose) return parts(Number(loose[1]), Number(loose[2]), Number(loose[3]), 'loose');
  return null;
}

/** ISO date of a day, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Value of a number in Chinese numerals up to 199: 十, 二十三, 一百〇二. NaN for anything else. */
export function hanNumber(text: string): number {
  const [hundreds, rest] = text.includes('百') ? (text.split('百') as [string, string]) : ['', text];
  const tail = rest.replace(/^[零〇]/u, '');
  const [tens, ones] = tail.includes('十') ? (tail.split('十') as [string, string]) : ['', tail];
  const digit = (s: string): number =>
    s === '' ? 0 : HAN_DIGITS.indexOf(s) >= 0 && s.length === 1 ? HAN_DIGITS.indexOf(s) : Number.NaN;
  const tenValue = tail.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return digit(hundreds) * 100 + tenValue * 10 + digit(ones);
}

function hanYear(text: string): number {
  return Number([...text].map((char) => ('零〇○Oo0'.includes(char) ? 0 : HAN_DIGITS.indexOf(char))).join(''));
}

function parts(year: number, month: number, day: number, style: DateParts['style']): DateParts {
  return { year, month, day, iso: isoDate(year, month, day), style };
}
