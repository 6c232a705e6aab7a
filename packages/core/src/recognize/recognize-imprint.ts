import type { Printing, Recipients } from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import { parseDate } from './parse-date.ts';
import { COPIES_PRINTED, COPY_RECIPIENTS, MAIN_IN_IMPRINT, PRINTING, squeeze } from './patterns.ts';
import { recipientsOf } from './recognize-recipients.ts';
import { readsAsDate, signatureOnDateLine } from './recognize-signature.ts';
import { claim, elementOf, lineAt, linesUntil, type Scan, trimmed } from './scan.ts';

export interface Imprint {
  readonly copyRecipients: Recipients | null;
  readonly mainRecipients: Recipients | null;
  readonly printing: Printing | null;
  /** Index in `filled` of its first line. */
  readonly start: number;
}

/** A list of recipients in the imprint: where it begins in `filled`, and where in its line the names do. */
interface List {
  readonly kind: 'mainRecipients' | 'copyRecipients';
  readonly at: number;
  readonly from: number;
  /** One past the last line that can belong to it. */
  readonly stop: number;
}

/** How far below or between its lines others may stand: names that run on, an attachment wrongly put behind it. */
const IMPRINT_LINES = 12;

/** Recognises the 版记 at the end of the document (GB/T 9704—2012 7.4), in paragraphs or a table. */
export function recognizeImprint(scan: Scan, from: number): Imprint {
  const last = scan.filled.length;
  const lists: List[] = [];
  let start = last;
  let printing: Printing | null = null;
  for (let at = last - 1; at >= Math.max(from, start - IMPRINT_LINES); at -= 1) {
    const text = trimmed(lineAt(scan, at));
    const list = listAt(text, start < last);
    const printed: Printing | null = list || printing ? null : printingAt(scan, at, start);
    if (list) {
      lists.unshift({ ...list, at, stop: start });
      start = at;
    } else if (printed) {
      printing = printed;
      start = at - (printed.lines.length - 1);
      at = start;
    } else if (COPIES_PRINTED.test(text)) start = at;
    else if (start < last && !mayBeListed(text)) break;
  }
  if (printing === null && lists.length === 0)
    return { copyRecipients: null, mainRecipients: null, printing, start: last };
  claim(scan, linesUntil(scan, start, last), 'imprint');
  const main = recipientsIn(scan, lists, 'mainRecipients');
  return {
    copyRecipients: recipientsIn(scan, lists, 'copyRecipients'),
    mainRecipients: main && { ...main, inImprint: true },
    printing,
    start,
  };
}

/** 抄送：…, or 主送：… with more of the imprint below it. */
function listAt(text: string, below: boolean): Pick<List, 'kind' | 'from'> | null {
  const { colon, list: copies } = COPY_RECIPIENTS.exec(text)?.groups ?? {};
  if (
    copies !== undefined &&
    (colon !== undefined || looksLikeOrgan(/^[^、，,。]*/u.exec(copies)?.[0] ?? ''))
  ) {
    return { kind: 'copyRecipients', from: text.length - copies.length };
  }
  const main = below ? MAIN_IN_IMPRINT.exec(text)?.groups?.['list'] : undefined;
  return main === undefined ? null : { kind: 'mainRecipients', from: text.length - main.length };
}

/** The recipients of all lists of a kind: 抄报 and 抄送 may both be there. */
function recipientsIn(scan: Scan, lists: readonly List[], kind: List['kind']): Recipients | null {
  const read = lists
    .filter((list) => list.kind === kind)
    .map(({ at, stop, from }) =>
      recipientsOf(scan, withContinuations(linesUntil(scan, at, stop)), kind, from),
    );
  const [first] = read;
  if (!first) return null;
  const lines = read.flatMap((list) => list.lines);
  return {
    ...first,
    ...elementOf(kind, lines),
    mentions: read.flatMap(({ mentions }) => mentions),
    end: read.at(-1)?.end ?? null,
  };
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
  const { organ, date, suffix } = PRINTING.exec(trimmed(line))?.groups ?? {};
  if (date === undefined) return null;
  // A date alone below 抄送 may be anything.
  const mayLackWord = end === scan.filled.length && (line.inTable || organ !== undefined);
  if (suffix === undefined && !(mayLackWord && lacksWord(scan, at))) return null;
  const above = organ === undefined && at > 0 ? lineAt(scan, at - 1) : null;
  const cell =
    above !== null && line.inTable && above.inTable && /^[一-龥Xx×、 ]{4,40}$/u.test(trimmed(above))
      ? above
      : null;
  const name = organ ?? (cell ? trimmed(cell) : null);
  return {
    ...elementOf('printing', cell ? [cell, line] : [line]),
    organ: name === null ? null : squeeze(name),
    date: parseDate(date),
    suffix: suffix ?? null,
  };
}

/**
 * Without 印发 only the last line is a printing line that lacks the word: below 抄送, or in a table behind the document's
 * own date. Else it is the signature.
 */
function lacksWord(scan: Scan, at: number): boolean {
  const { inTable } = lineAt(scan, at);
  return linesUntil(scan, Math.max(0, at - IMPRINT_LINES), at).some((line) => {
    const text = trimmed(line);
    return (
      COPY_RECIPIENTS.test(text) ||
      (inTable && !line.inTable && (readsAsDate(text) || signatureOnDateLine(line) !== null))
    );
  });
}
