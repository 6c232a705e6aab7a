import type { TitleNote } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import { parseDate } from './parse-date.ts';
import { HAN_DIGIT } from './patterns.ts';
import { elementOf, trimmed } from './scan.ts';

const HAN_YEAR = `[${HAN_DIGIT}Oo]{4}`;
const NOTE_END = '(?:通过|批准|发布|公布|施行|修订|修正|废止)';
const NOTES = [
  // 2015年1月21日…会议通过, （自2026年7月1日起施行）
  new RegExp(`^[（(]? *(?:\\d{4} *年|${HAN_YEAR}年|自\\d).{0,160}${NOTE_END} *[)）]?$`, 'u'),
  // （…通过 根据…年…《关于修改…的决定》修正）
  new RegExp(`^[（(]?\\d{4}年.{0,300}《关于[^》]{1,200}》.{0,40}${NOTE_END} *[)）]?$`, 'u'),
  // 2015年1月21日…第四次会议
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日 *[一-龥、]{4,40}(?:第.{1,12}次)?(?:会议|全体会议)[)）]?$/u,
  // （民政部　一九九七年一月二十八日）, （2023年4月12日）
  /^[（(](?:[一-龥]{2,30} +)?[\d一二三四五六七八九十〇○零]{2,4} *年.{2,12}[日号月][)）]$/u,
];

/** 题注 under a title: what meeting passed it and when; the organ and date of a document that is forwarded. */
export function isTitleNote(text: string): boolean {
  return NOTES.some((pattern) => pattern.test(text)) || parseDate(text) !== null;
}

const DATE_IN_NOTE = new RegExp(
  `(?:\\d{4}|${HAN_YEAR}) *年 *[\\d一二三四五六七八九十]{1,3} *月 *[\\d一二三四五六七八九十]{1,3} *[日号]`,
  'u',
);

/** The element of a line that is a 题注, with the first date in it. */
export function titleNoteOf(line: Line): TitleNote {
  const date = DATE_IN_NOTE.exec(trimmed(line));
  return { ...elementOf('titleNote', [line]), date: date ? parseDate(date[0]) : null };
}
