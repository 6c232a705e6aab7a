import type { Attachment, IssuedText, Printing, Recipients, Title } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import { beginsAttachment } from './begins-attachment.ts';
import { parseDate } from './parse-date.ts';
import {
  ATTACHMENT_LABEL,
  ATTACHMENT_LABEL_TITLE,
  COPIES_PRINTED,
  COPY_RECIPIENTS,
  MAIN_IN_IMPRINT,
  PRINTING,
  squeeze,
} from './patterns.ts';
import { TITLE_END } from './parse-title.ts';
import { recipientsOf } from './recognize-recipients.ts';
import { claim, elementOf, gapBetween, lineAt, lineRange, partIn, type Scan, trimmed, trimmedText } from './scan.ts';

export interface Imprint {
  readonly copyRecipients: Recipients | null;
  readonly mainRecipients: Recipients | null;
  readonly printing: Printing | null;
  /** Index in `filled` of its first line. */
  readonly start: number;
}

const IMPRINT_LINES = 12;

/** Recognises the 版记 at the end of the document (GB/T 9704—2012 7.4), in paragraphs or a table. */
export function recognizeImprint(scan: Scan, from: number): Imprint {
  const last = scan.filled.length;
  let start = last;
  let copyRecipients: Recipients | null = null;
  let mainRecipients: Recipients | null = null;
  let printing: Printing | null = null;
  for (let at = last - 1; at >= Math.max(from, last - IMPRINT_LINES); at -= 1) {
    const line = lineAt(scan, at);
    const text = trimmed(line);
    const copy = COPY_RECIPIENTS.exec(text);
    if (copy) {
      const lines = withContinuations(linesUntil(scan, at, start));
      copyRecipients = recipientsOf(scan, lines, 'copyRecipients', text.length - (copy.groups?.['list'] ?? '').length);
      start = at;
    } else if (MAIN_IN_IMPRINT.test(text) && start < last) {
      const list = MAIN_IN_IMPRINT.exec(text)?.groups?.['list'] ?? '';
      mainRecipients = { ...recipientsOf(scan, withContinuations(linesUntil(scan, at, start)), 'mainRecipients', text.length - list.length), inImprint: true };
      start = at;
    } else if (printing === null && (printing = printingAt(scan, at, start)) !== null) {
      start = at - (printing.lines.length - 1);
      at = start;
    } else if (COPIES_PRINTED.test(text)) start = at;
    else if (start < last && !mayBeListed(text)) break;
  }
  const nothing = printing === null && copyRecipients === null && mainRecipients === null;
  if (nothing) return { copyRecipients, mainRecipients, printing, start: last };
  claim(scan, linesUntil(scan, start, last), 'imprint');
  return { copyRecipients, mainRecipients, printing, start };
}

function linesUntil(scan: Scan, from: number, to: number): Line[] {
  return scan.filled.slice(from, to).map((index) => scan.lines[index] as Line);
}

/** A list of recipients runs on over lines without a label of their own. */
function withContinuations(lines: readonly Line[]): Line[] {
  const next = lines.findIndex((line, index) => index > 0 && /^[^，。]{1,8}[：:]/u.test(trimmed(line)));
  return next < 0 ? [...lines] : lines.slice(0, next);
}

function mayBeListed(text: string): boolean {
  return text.length <= 60 && !/[：:]/u.test(text);
}

/** 印发机关和印发日期 on one line, or in two cells of a table. A bare date is one only with 印发. */
function printingAt(scan: Scan, at: number, end: number): Printing | null {
  const line = lineAt(scan, at);
  const above = at > 0 ? lineAt(scan, at - 1) : null;
  const match = PRINTING.exec(trimmed(line));
  if (!match) return null;
  const { organ, date, suffix } = match.groups ?? {};
  const inRow = line.inTable && above?.inTable === true && organ === undefined && /^[一-龥、]{4,40}$/u.test(trimmed(above));
  // Without 印发 only the very last line with an organ, set apart in a table, is a printing line that lacks the word.
  if (suffix === undefined && !(end === scan.filled.length && line.inTable)) return null;
  const lines = inRow && above ? [above, line] : [line];
  return {
    ...elementOf('printing', lines),
    organ: inRow && above ? squeeze(trimmed(above)) : organ === undefined ? null : squeeze(organ),
    date: date === undefined ? null : parseDate(date),
    suffix: suffix ?? null,
  };
}

export interface Subdocuments {
  readonly attachments: readonly Attachment[];
  readonly issuedTexts: readonly IssuedText[];
}

/** Recognises attachments and issued or forwarded texts behind the closing. */
export function recognizeSubdocuments(scan: Scan, title: Title | null, closingEnd: number, imprintStart: number): Subdocuments {
  const labels = labelsIn(scan, closingEnd, imprintStart);
  const firstLabel = labels[0] ?? imprintStart;
  const issues = title?.verb !== null && title !== null;
  const attachments = labels.map((at, index) => attachmentAt(scan, at, labels[index + 1] ?? imprintStart));
  const rest = linesUntil(scan, closingEnd, firstLabel);
  const issuedTexts: IssuedText[] = [];
  if (rest.length > 0 && (issues || title?.type === '命令' || beginsLikeDocument(rest))) {
    claim(scan, rest, 'issuedText');
    issuedTexts.push(issuedTextOf(rest));
  } else if (rest.length > 0) claim(scan, rest, 'residue');
  return { attachments, issuedTexts };
}

function labelsIn(scan: Scan, from: number, to: number): number[] {
  const labels: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lineAt(scan, at);
    const first = at === from && !line.inTable && ATTACHMENT_LABEL_TITLE.test(trimmed(line));
    if (first || beginsAttachment(line)) labels.push(at);
  }
  return labels;
}

function attachmentAt(scan: Scan, at: number, end: number): Attachment {
  const lines = linesUntil(scan, at, end);
  claim(scan, lines, 'attachment');
  const line = lineAt(scan, at);
  const text = trimmed(line);
  const own = ATTACHMENT_LABEL.exec(text);
  if (own) {
    const found = titleIn(lines.slice(1));
    return {
      ...elementOf('attachments', lines),
      label: partIn(line, 0, text.length),
      number: own.groups?.['n'] ?? null,
      title: found && squeeze(found.text),
      titleRange: found && found.range,
    };
  }
  const match = ATTACHMENT_LABEL_TITLE.exec(text);
  const title = match?.groups?.['title'] ?? '';
  const label = partIn(line, 0, text.slice(0, text.length - title.length).trimEnd().length);
  return {
    ...elementOf('attachments', lines),
    label,
    number: match?.groups?.['n'] ?? null,
    title: squeeze(title),
    titleRange: partIn(line, text.length - title.length, text.length).range,
  };
}

function issuedTextOf(lines: readonly Line[]): IssuedText {
  const found = titleIn(lines);
  return { ...elementOf('issuedText', lines), title: found && squeeze(found.text), titleRange: found && found.range };
}

const MOST_TITLE_LINES = 4;

/** The short lines at the head of a part that make its title. */
function titleIn(lines: readonly Line[]): { readonly text: string; readonly range: Range } | null {
  const title: Line[] = [];
  for (const line of lines.slice(0, MOST_TITLE_LINES)) {
    const before = title.at(-1);
    if (line.inTable || !isTitleLine(line)) break;
    if (before && (gapBetween(before, line) || !continuesTitle(before, line))) break;
    title.push(line);
  }
  const [first, last] = [title[0], title.at(-1)];
  if (!first || !last) return null;
  return { text: title.map(trimmedText).join('\n'), range: { start: lineRange(first).start, end: lineRange(last).end } };
}

function isTitleLine(line: Line): boolean {
  const text = trimmed(line);
  return text.length <= 60 && !/[。；：:，]$/u.test(text) && !/^(?:[一二三四五六七八九十]{1,3}、|[（(]|第[一二三四五六七八九十]+[章条])/u.test(text);
}

/** A second line belongs to the title when the first is not complete, or both are set alike in the middle. */
function continuesTitle(before: Line, line: Line): boolean {
  if (before.paragraph === line.paragraph) return true;
  const [a, b] = [before.paragraph.data.layout, line.paragraph.data.layout];
  if (a && b) return a.alignment === 'center' && b.alignment === 'center';
  return !TITLE_END.test(squeeze(trimmed(before)));
}

function beginsLikeDocument(lines: readonly Line[]): boolean {
  const found = titleIn(lines);
  return found !== null && TITLE_END.test(squeeze(found.text)) && lines.length > 3;
}
