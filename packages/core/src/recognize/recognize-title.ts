import type { Element, Title } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import { numberStart } from './number-start.ts';
import { parseSerialNumber } from './parse-document-number.ts';
import { parseTitle, TITLE_END } from './parse-title.ts';
import { CLASSIFICATION, COPY_NUMBER, squeeze, URGENCY } from './patterns.ts';
import { readsAsMark } from './recognize-issuer-mark.ts';
import { hasSignatory } from './recognize-signatory.ts';
import { claim, elementOf, gapBetween, lookOf, type Scan, trimmed, trimmedText } from './scan.ts';
import { isTitleNote } from './title-note.ts';

const LOOK_AT = 24;
const MOST_LINES = 6;
const LONGEST = 160;

/** Finds the title: the block of short lines that ends with a type of document. */
export function recognizeTitle(scan: Scan): Title | null {
  const first = scan.filled.slice(0, LOOK_AT);
  for (const [at, index] of first.entries()) {
    const line = scan.lines[index] as Line;
    if (isHeaderLine(line)) continue;
    const block = titleBlock(scan, at);
    if (block.length === 0 && endsSearch(line, scan)) return null;
    if (block.length === 0) continue;
    claim(scan, block, 'title');
    const element = withoutLeavings(elementOf('title', block));
    return { ...element, ...parseTitle(element.text) };
  }
  return null;
}

// What a page leaves at the end of a title: a note mark [1], a date set apart by spaces, a lone 》.
const LEAVINGS = /(?:\[\d{1,2}\]|》?[ \t\u3000\u00a0]{2,40}\d{4}-\d{1,2}-\d{1,2})$/u;

function withoutLeavings(
  element: Element & { readonly kind: 'title' },
): Element & { readonly kind: 'title' } {
  const cut = LEAVINGS.exec(element.text)?.[0].length ?? 0;
  if (cut === 0) return element;
  return {
    ...element,
    text: element.text.slice(0, -cut),
    range: { start: element.range.start, end: element.range.end - cut },
  };
}

/** Whether a line is an element of the 版头 other than the mark. */
function isHeaderText(text: string): boolean {
  if (text.length > LONGEST) return false;
  if ([COPY_NUMBER, CLASSIFICATION, URGENCY].some((pattern) => pattern.test(text))) return true;
  return numberStart(text) !== null || parseSerialNumber(text) !== null;
}
function isHeaderLine(line: Line): boolean {
  const text = trimmed(line);
  return isHeaderText(text) || hasSignatory(line) || readsAsMark(line);
}

/** A line after which no title can come: recipients, a whole sentence, a numbered item. */
function endsSearch(line: Line, scan: Scan): boolean {
  const text = trimmed(line);
  if (line.paragraph.data.heading === 1) return false;
  if (/[：:]$/u.test(text) && !scan.declared.title) return true;
  return /[。；]$/u.test(text) && text.length > 20;
}

/** The lines of a title that begins at `filled[at]`: the longest run that ends with a type. */
function titleBlock(scan: Scan, at: number): Line[] {
  const block: Line[] = [];
  let best: Line[] = [];
  let flat = '';
  for (let next = at; next < scan.filled.length && block.length < MOST_LINES; next += 1) {
    const line = scan.lines[scan.filled[next] as number] as Line;
    const before = block.at(-1);
    if (before && (gapBetween(before, line) || !sameLook(before, line))) break;
    if (line.to - line.from > LONGEST || isNotTitle(line) || (before && isTitleNote(trimmed(line)))) break;
    const text = squeeze(trimmed(line).replace(LEAVINGS, ''));
    if (flat.length + text.length > LONGEST) break;
    if (/[。：:；;]$/u.test(text) && !isStoppedTitle(flat + text)) break;
    block.push(line);
    flat += text;
    if (TITLE_END.test(flat) && isPlausible(flat, block, scan, next)) best = [...block];
  }
  return best;
}

/** A title that wrongly ends with a stop: 关于做好防汛工作的通知。 */
function isStoppedTitle(flat: string): boolean {
  return /^[^，。；：:]{0,60}关于[^。；：:]{2,120}。$/u.test(flat) && TITLE_END.test(flat);
}

function isNotTitle(line: Line): boolean {
  const text = trimmed(line);
  return (
    isHeaderText(text) ||
    /^[一二三四五六七八九十]{1,3}、|^第[一二三四五六七八九十]+章/u.test(text) ||
    line.inTable
  );
}

/** Where there is layout, the lines of a title look alike. */
function sameLook(a: Line, b: Line): boolean {
  const [first, second] = [lookOf(a), lookOf(b)];
  if (!first || !second) return a.paragraph.data.heading === b.paragraph.data.heading;
  return first.centered === second.centered && Math.abs(first.size - second.size) < 1;
}

/** A type at its end is not enough: 关于, a verb, an organ, a heading mark or the look of a title must come with it. */
function isPlausible(flat: string, block: readonly Line[], scan: Scan, last: number): boolean {
  const { about, verb, issuers, type, rawType } = parseTitle(
    block.map(trimmedText).join('\n').replace(LEAVINGS, ''),
  );
  if (about || verb !== null) return true;
  const line = block[0] as Line;
  if (line.paragraph.data.heading === 1) return true;
  const look = lookOf(line);
  if (look?.centered && look.size >= 18) return true;
  if (issuers.length > 0 && (type !== null || /答复|讲话/u.test(rawType ?? ''))) return true;
  if (look || flat.length > 40) return false;
  const next = scan.lines[scan.filled[last + 1] ?? -1];
  return next !== undefined && (scan.filled[0] === line.index || gapBetween(block.at(-1) as Line, next));
}
