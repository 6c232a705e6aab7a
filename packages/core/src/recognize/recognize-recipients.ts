import type { DocumentNumber, Recipients, Title, TitleNote } from '../document/elements.ts';
import { looksLikeOrgan, splitRecipients } from '../organs/index.ts';
import { type Line, rangeIn } from '../tree/line.ts';
import { parseDocumentNumber, parseSerialNumber } from './parse-document-number.ts';
import { documentNumberOf } from './recognize-header.ts';
import {
  claim,
  elementIn,
  elementOf,
  gapBetween,
  joinLines,
  lineAt,
  partIn,
  type Scan,
  trimmed,
} from './scan.ts';
import { isTitleNote, titleNoteOf } from './title-note.ts';

export interface BelowTitle {
  /** Web pages put the number under the title. */
  readonly documentNumber: DocumentNumber | null;
  readonly titleNotes: readonly TitleNote[];
  readonly mainRecipients: Recipients | null;
}

const WINDOW = 8;
/** A notice to every school of a district names hundreds of characters; beyond this a paragraph is body. */
const LONGEST = 2000;
const LONGEST_NAME = 60;
const MARK_AT_END = /[。；：:！？]$/u;

/** Recognises number, 题注 and recipients between the title and the body. */
export function recognizeBelowTitle(scan: Scan, title: Title | null, hasNumber: boolean): BelowTitle {
  const after = title?.lines.at(-1)?.index ?? lastHeaderLine(scan);
  const start = scan.filled.findIndex((index) => index > after);
  const titleNotes: TitleNote[] = [];
  let documentNumber: DocumentNumber | null = null;
  for (let at = start; at >= 0 && at < Math.min(scan.filled.length, start + WINDOW); at += 1) {
    const line = scan.lines[scan.filled[at] as number] as Line;
    const shared = hasNumber || documentNumber ? null : numberAndRecipients(scan, line);
    if (shared) return { ...shared, titleNotes };
    const number: DocumentNumber | null =
      hasNumber || documentNumber || isSerial(line) ? null : documentNumberOf(line);
    if (number) {
      documentNumber = number;
      claim(scan, [line], 'header');
    } else if (title && (isTitleNote(trimmed(line)) || isPublisher(scan, at, line))) {
      titleNotes.push(titleNoteOf(line));
      claim(scan, [line], 'titleNote');
    } else {
      const mainRecipients = recipientsAt(scan, at, line);
      if (mainRecipients) claim(scan, mainRecipients.lines, 'mainRecipients');
      return { documentNumber, titleNotes, mainRecipients };
    }
  }
  return { documentNumber, titleNotes, mainRecipients: null };
}

const NUMBER_AND_RECIPIENTS = /^(?<number>[^ ].{3,30}号) +(?<list>[^ ].*[：:])$/u;

/** 岚综实财[2012]51号　区直各单位：, as some pages run them together. */
function numberAndRecipients(scan: Scan, line: Line): Omit<BelowTitle, 'titleNotes'> | null {
  const text = trimmed(line);
  const { number = '', list = '' } =
    text.length > LONGEST ? {} : (NUMBER_AND_RECIPIENTS.exec(text)?.groups ?? {});
  const parts = parseDocumentNumber(number);
  const from = text.length - list.length;
  const recipients = parts && recipientsIn(scan, [line], from);
  if (!recipients) return null;
  claim(scan, [line], 'mainRecipients');
  const documentNumber = { ...elementIn('documentNumber', line, 0, number.length), ...parts };
  return { documentNumber, mainRecipients: { ...recipients, ...partIn(line, from, text.length) } };
}

function lastHeaderLine(scan: Scan): number {
  return scan.parts.lastIndexOf('header');
}

function isSerial(line: Line): boolean {
  return parseSerialNumber(trimmed(line)) !== null;
}

const NOTE_DATE = /^[（(]?\d{4} *年 *\d{1,2} *月(?: *\d{1,2} *日)?[)）]?$/u;

/** 宜春市统计局　国家统计局宜春调查队: who publishes a bulletin stands under its title, above the date. */
function isPublisher(scan: Scan, at: number, line: Line): boolean {
  const next = scan.lines[scan.filled[at + 1] ?? -1];
  return (
    next !== undefined && NOTE_DATE.test(trimmed(next)) && trimmed(line).split(/ +/u).every(looksLikeOrgan)
  );
}

const CLAUSE = /如下|决定[：:]|根据|为了|会议(?:审议|认为|指出)/u;

const MOST_LINES = 4;

/** The line of recipients, or the several that line breaks made of it. */
function recipientsAt(scan: Scan, at: number, line: Line): Recipients | null {
  if (line.inTable || line.paragraph.data.container === 'code') return null;
  const several = runningOn(scan, at, line);
  return (several && recipientsIn(scan, several)) ?? recipientsIn(scan, [line]);
}

/** The line and those straight below it, up to the one that ends with a colon after an organ. */
function runningOn(scan: Scan, at: number, line: Line): Line[] | null {
  const lines = [line];
  for (let next = at + 1; next < scan.filled.length && lines.length < MOST_LINES; next += 1) {
    const [before, below] = [lines.at(-1) as Line, lineAt(scan, next)];
    if (MARK_AT_END.test(trimmed(before)) || gapBetween(before, below) || below.to - below.from > LONGEST)
      return null;
    lines.push(below);
    const text = trimmed(below);
    if (!/[：:]$/u.test(text)) continue;
    const { mentions } = splitRecipients(text, scan.context);
    return mentions.length > 0 && looksLikeOrgan(mentions.at(-1)?.name ?? '') ? lines : null;
  }
  return null;
}

/** The element of lines that read as recipients from an index of the first on; null when they do not. */
function recipientsIn(scan: Scan, lines: readonly Line[], from = 0): Recipients | null {
  const text = lines.map(trimmed).join('').slice(from);
  if (text.length > LONGEST || /[。；！？]/u.test(text) || CLAUSE.test(text)) return null;
  if (/^(?:各位|同志们|尊敬的各位)/u.test(text) && /代表|委员|同志/u.test(text)) return null;
  const { element, looksLikeRecipients } = readRecipients(scan, lines, 'mainRecipients', from);
  return looksLikeRecipients ? element : null;
}

/**
 * Recipients with the organs in them and their places.
 * @param from index in the first line of the first name, behind a label (抄送：) or number
 */
export function recipientsOf(
  scan: Scan,
  lines: readonly Line[],
  kind: Recipients['kind'],
  from = 0,
): Recipients {
  return readRecipients(scan, lines, kind, from).element;
}

function readRecipients(
  scan: Scan,
  lines: readonly Line[],
  kind: Recipients['kind'],
  from: number,
): { readonly element: Recipients; readonly looksLikeRecipients: boolean } {
  const view = joinLines(lines, separatorBetween);
  const skip = (lines[0]?.from ?? 0) + from;
  const last = lines.at(-1);
  const text = view.text.slice(skip, view.text.length - (last ? last.text.length - last.to : 0));
  const { mentions, looksLikeRecipients } = splitRecipients(text, scan.context);
  const placed = mentions.map(({ start, end, ...mention }) => {
    return { ...mention, range: rangeIn(view, skip + start, skip + end) };
  });
  const element: Recipients = {
    ...elementOf(kind, lines),
    mentions: placed,
    end: endMark(last),
    inImprint: false,
  };
  return { element, looksLikeRecipients };
}

/** A name may be cut by the end of its line; a whole name on each line stands for itself. */
function separatorBetween(line: Line, next: Line): '' | ' ' {
  const last = /[^，,、]{1,60}$/u.exec(trimmed(line).slice(-LONGEST_NAME))?.[0] ?? '';
  const first = /^[^，,、：:。]{1,60}/u.exec(trimmed(next).slice(0, LONGEST_NAME))?.[0] ?? '';
  return last !== '' && looksLikeOrgan(last) && looksLikeOrgan(first) ? ' ' : '';
}

function endMark(line: Line | undefined): Recipients['end'] {
  if (!line) return null;
  const length = line.to - line.from;
  const part = partIn(line, length - 1, length);
  return /^[：:，,。.；;、]$/u.test(part.text) ? part : null;
}
