import type { DocumentNumber, Recipients, Title, TitleNote } from '../document/elements.ts';
import { looksLikeOrgan, splitRecipients } from '../organs/index.ts';
import { type Line, rangeIn } from '../tree/line.ts';
import { ISSUE_NUMBER, ORDER_NUMBER } from './patterns.ts';
import { parseDate } from './parse-date.ts';
import { documentNumberOf } from './recognize-header.ts';
import { claim, elementOf, partIn, type Scan, trimmed } from './scan.ts';

export interface BelowTitle {
  /** Web pages put the number under the title. */
  readonly documentNumber: DocumentNumber | null;
  readonly titleNotes: readonly TitleNote[];
  readonly mainRecipients: Recipients | null;
}

const WINDOW = 8;

/** Recognises number, 题注 and recipients between the title and the body. */
export function recognizeBelowTitle(scan: Scan, title: Title | null, hasNumber: boolean): BelowTitle {
  const after = title?.lines.at(-1)?.index ?? lastHeaderLine(scan);
  const start = scan.filled.findIndex((index) => index > after);
  const titleNotes: TitleNote[] = [];
  let documentNumber: DocumentNumber | null = null;
  for (let at = start; at >= 0 && at < Math.min(scan.filled.length, start + WINDOW); at += 1) {
    const line = scan.lines[scan.filled[at] as number] as Line;
    const number: DocumentNumber | null = hasNumber || documentNumber || isSerial(line) ? null : documentNumberOf(line);
    if (number) {
      documentNumber = number;
      claim(scan, [line], 'header');
    } else if (title && (isTitleNote(trimmed(line)) || isPublisher(scan, at, line))) {
      titleNotes.push(titleNoteOf(line));
      claim(scan, [line], 'titleNote');
    } else {
      const lines = recipientLines(scan, at, line);
      if (lines) claim(scan, lines, 'mainRecipients');
      return { documentNumber, titleNotes, mainRecipients: lines && recipientsOf(scan, lines, 'mainRecipients') };
    }
  }
  return { documentNumber, titleNotes, mainRecipients: null };
}

function lastHeaderLine(scan: Scan): number {
  return scan.parts.lastIndexOf('header');
}

function isSerial(line: Line): boolean {
  return ORDER_NUMBER.test(trimmed(line)) || ISSUE_NUMBER.test(trimmed(line));
}

const NOTE_END = '(?:通过|批准|发布|公布|施行|修订|修正|废止)';
const NOTE = new RegExp(`^[（(]? *(?:\\d{4} *年|[一二三四五六七八九〇○零Oo]{4}年|自\\d).{0,160}${NOTE_END} *[)）]?$`, 'u');
const NOTE_CHANGE = new RegExp(`^[（(]?\\d{4}年.{0,300}《关于.{1,200}》.{0,40}${NOTE_END} *[)）]?$`, 'u');
const NOTE_MEETING = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日 *[一-龥、]{4,40}(?:第.{1,12}次)?(?:会议|全体会议)[)）]?$/u;
const NOTE_BRACKETS = /^[（(](?:[一-龥]{2,30} +)?[\d一二三四五六七八九十〇○零]{2,4} *年.{2,12}[日号月][)）]$/u;
/** 题注: what meeting passed it and when; the organ and date of a document that is forwarded. */
function isTitleNote(text: string): boolean {
  return [NOTE, NOTE_CHANGE, NOTE_MEETING, NOTE_BRACKETS].some((pattern) => pattern.test(text)) || parseDate(text) !== null;
}

const NOTE_DATE = /^[（(]?\d{4} *年 *\d{1,2} *月(?: *\d{1,2} *日)?[)）]?$/u;

/** 宜春市统计局　国家统计局宜春调查队: who publishes a bulletin stands under its title, above the date. */
function isPublisher(scan: Scan, at: number, line: Line): boolean {
  const next = scan.lines[scan.filled[at + 1] ?? -1];
  return next !== undefined && NOTE_DATE.test(trimmed(next)) && trimmed(line).split(/ +/u).every(looksLikeOrgan);
}

function titleNoteOf(line: Line): TitleNote {
  const text = trimmed(line);
  const date = /(?:\d{4}|[一二三四五六七八九〇○零Oo]{4}) *年 *[\d一二三四五六七八九十]{1,3} *月 *[\d一二三四五六七八九十]{1,3} *[日号]/u.exec(text);
  return { ...elementOf('titleNote', [line]), date: date ? parseDate(date[0]) : null };
}

const CLAUSE = /如下|决定[：:]|根据|为了|会议(?:审议|认为|指出)/u;

/** The line of recipients, or the two that a line break made of it. */
function recipientLines(scan: Scan, at: number, line: Line): Line[] | null {
  if (line.inTable || line.paragraph.data.container === 'code') return null;
  const text = trimmed(line);
  if (isRecipients(scan, text)) return [line];
  const next = scan.lines[scan.filled[at + 1] ?? -1];
  if (!next || /[。；：:]$/u.test(text) || !/[：:]$/u.test(trimmed(next))) return null;
  return isRecipients(scan, text + trimmed(next)) ? [line, next] : null;
}

function isRecipients(scan: Scan, text: string): boolean {
  if (text.length > 800 || /[。；！？]/u.test(text) || CLAUSE.test(text)) return false;
  if (/^(?:各位|同志们|尊敬的各位)/u.test(text) && /代表|委员|同志/u.test(text)) return false;
  return splitRecipients(text, scan.context).looksLikeRecipients;
}

/** Recipients with the organs in them and their places. */
export function recipientsOf(scan: Scan, lines: readonly Line[], kind: Recipients['kind'], from = 0): Recipients {
  const element = elementOf(kind, lines);
  const mentions: Recipients['mentions'][number][] = [];
  for (const [index, line] of lines.entries()) {
    const skip = index === 0 ? from : 0;
    const text = line.text.slice(line.from + skip, line.to);
    for (const { start, end, ...mention } of splitRecipients(text, scan.context).mentions) {
      mentions.push({ ...mention, range: rangeIn(line, line.from + skip + start, line.from + skip + end) });
    }
  }
  return { ...element, mentions, end: endMark(lines.at(-1)), inImprint: false };
}

function endMark(line: Line | undefined): Recipients['end'] {
  if (!line) return null;
  const length = line.to - line.from;
  const part = partIn(line, length - 1, length);
  return /^[：:，,。.；;、]$/u.test(part.text) ? part : null;
}
