import type { DeclaredFields } from '../document/declared-fields.ts';
import type { Element, ElementKind, Part } from '../document/elements.ts';
import type { LinePart } from '../document/official-document.ts';
import type { ResolveContext } from '../organs/index.ts';
import type { Draft } from '../tree/draft.ts';
import { type Line, offsetAt, type Piece, rangeIn, type TextView } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import { RESIDUE } from './patterns.ts';

/** What the steps of recognition share: the lines, and which part each has been given so far. */
export interface Scan {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** A line not yet given to any element is `body`. */
  readonly parts: LinePart[];
  /** Indices of the lines with text, in order. */
  readonly filled: readonly number[];
  readonly declared: DeclaredFields;
  readonly context: ResolveContext;
}

/** Begins a scan; blank lines, footnotes and leavings of web pages are set aside. */
export function startScan(
  draft: Draft,
  lines: readonly Line[],
  declared: DeclaredFields,
  context: ResolveContext,
): Scan {
  const parts: LinePart[] = lines.map((line) => {
    if (line.to <= line.from) return 'blank';
    const { container } = line.paragraph.data;
    return container === 'footnote' || RESIDUE.test(trimmed(line)) ? 'residue' : 'body';
  });
  const filled = lines.flatMap(({ index }) => (parts[index] === 'body' ? [index] : []));
  return { draft, lines, parts, filled, declared, context };
}

/** The line's text for matching, spaces at both ends cut. */
export function trimmed(line: Line): string {
  return line.match.slice(line.from, line.to);
}

/** The line's own text, spaces at both ends cut. */
export function trimmedText(line: Line): string {
  return line.text.slice(line.from, line.to);
}

/** Range of a line without the spaces at its ends. */
export function lineRange(line: Line): Range {
  return rangeIn(line, line.from, line.to);
}

/** A part of a line, by indices into its trimmed text. */
export function partIn(line: Line, start: number, end: number): Part {
  return {
    text: line.text.slice(line.from + start, line.from + end),
    range: rangeIn(line, line.from + start, line.from + end),
  };
}

/** The fields every element has, for an element that takes whole lines. */
export function elementOf<K extends ElementKind>(
  kind: K,
  lines: readonly Line[],
  confidence: Element['confidence'] = 'high',
): Element & { readonly kind: K } {
  const first = lines[0];
  const last = lines.at(-1);
  const range =
    first && last ? { start: lineRange(first).start, end: lineRange(last).end } : { start: 0, end: 0 };
  return { kind, text: lines.map(trimmedText).join('\n'), range, lines, confidence, declared: false };
}

/** The fields of an element that takes a stretch of one line, by indices into its trimmed text. */
export function elementIn<K extends ElementKind>(
  kind: K,
  line: Line,
  start: number,
  end: number,
): Element & { readonly kind: K } {
  return { ...elementOf(kind, [line]), ...partIn(line, start, end) };
}

/** The line at an index of `filled`. */
export function lineAt(scan: Scan, at: number): Line {
  return scan.lines[scan.filled[at] as number] as Line;
}

/** The lines from one index of `filled` up to another. */
export function linesUntil(scan: Scan, from: number, to: number): Line[] {
  return scan.filled.slice(from, to).map((index) => scan.lines[index] as Line);
}

/** Lines as one view; `between` gives what a reader sees at the end of a line (nothing, or a space). */
export function joinLines(
  lines: readonly Line[],
  between: (line: Line, next: Line) => '' | ' ' = () => '',
): TextView {
  let text = '';
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    for (const piece of line.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += line.text;
    const next = lines[index + 1];
    if (next === undefined || between(line, next) === '') continue;
    pieces.push({ at: text.length, offset: offsetAt(line, line.text.length), length: 1, node: null });
    text += ' ';
  }
  return { text, pieces };
}

/** Gives lines to a part of the document. */
export function claim(scan: Scan, lines: readonly Line[], part: LinePart): void {
  for (const { index } of lines) scan.parts[index] = part;
}

/** Index in `filled` of the first line at or after `index`. */
export function filledFrom(scan: Scan, index: number): number {
  const found = scan.filled.findIndex((at) => at >= index);
  return found < 0 ? scan.filled.length : found;
}

/** Whether a blank line, a break or another paragraph spacing separates two neighbouring filled lines. */
export function gapBetween(a: Line, b: Line): boolean {
  if (b.index - a.index > 1 || b.afterBreak !== null) return true;
  if (b.paragraph === a.paragraph) return false;
  return b.paragraph.position.start.line - a.paragraph.position.end.line > 1;
}

/** Largest size in points and the share of red text of a line; null where the format has no layout. */
export function lookOf(
  line: Line,
): { readonly size: number; readonly red: boolean; readonly centered: boolean } | null {
  let size = 0;
  let red = false;
  let known = false;
  for (const { node, length } of line.pieces) {
    const layout = node?.data.layout;
    if (!layout || length === 0) continue;
    known = true;
    size = Math.max(size, layout.size);
    if (isRed(layout.color)) red = true;
  }
  if (!known) return null;
  return { size, red, centered: line.paragraph.data.layout?.alignment === 'center' };
}

/** 红色: FF0000 and its neighbours, as 套红 templates use them. */
function isRed(color: string): boolean {
  if (!/^[0-9a-f]{6}$/iu.test(color)) return false;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return r >= 0xc0 && g <= 0x50 && b <= 0x50;
}
