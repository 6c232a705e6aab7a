import { textWidth } from './text-width.ts';
import { visible } from './visible.ts';

/** A stretch of a source line around a place, cut to fit. */
export interface Excerpt {
  readonly before: string;
  /** The marked text; empty when the place is between two characters. */
  readonly marked: string;
  readonly after: string;
  /** Columns before the mark, and columns that it takes; full-width characters take two. */
  readonly indent: number;
  readonly length: number;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const CUT = '…';
/** Columns kept before a mark that is too long to show whole. */
const CONTEXT = 12;

/**
 * Cuts a line around the characters `start` to `end` (UTF-16 units, end exclusive) so that it takes at most `columns`.
 */
export function excerptOf(line: string, start: number, end: number, columns: number): Excerpt {
  const cells = cellsAround(line, start, Math.max(start, end), columns);
  const first = cells.findIndex(({ marked }) => marked);
  const from = first < 0 ? cells.length : first;
  const marked = cells.filter((cell) => cell.marked);
  const [left, right] = windowOf(cells, from, from + marked.length, columns);
  const shown = cells.slice(left, right);
  const before = (left > 0 ? CUT : '') + textOf(shown.filter((_, index) => left + index < from));
  const inside = textOf(shown.filter((cell) => cell.marked));
  const after = textOf(shown.filter((_, index) => left + index >= from + marked.length));
  const zero = end <= start;
  return {
    before,
    marked: zero ? '' : inside,
    after: (zero ? inside : '') + after + (right < cells.length ? CUT : ''),
    indent: textWidth(before),
    length: zero ? 1 : Math.max(1, textWidth(inside)),
  };
}

/** Characters around the place; far ones are not looked at, since a paragraph can be very long. */
function cellsAround(line: string, start: number, end: number, columns: number): Cell[] {
  const from = boundary(line, Math.max(0, start - 2 * columns));
  const to = boundary(line, Math.min(line.length, start + 2 * columns));
  const cells: Cell[] = [];
  for (const { segment, index } of SEGMENTER.segment(line.slice(from, to))) {
    const at = from + index;
    const text = visible(segment);
    const marked = at + segment.length > start && (at < end || (start === end && at <= start));
    cells.push({ text, width: textWidth(text), marked });
  }
  return withoutSpaces(cells);
}

/** Spaces at both ends say nothing, unless they are what is marked. */
function withoutSpaces(cells: readonly Cell[]): Cell[] {
  const isText = ({ text, marked }: Cell): boolean => marked || text.trim() !== '';
  return cells.slice(Math.max(0, cells.findIndex(isText)), cells.findLastIndex(isText) + 1);
}

/** Indices of the cells to show. */
function windowOf(
  cells: readonly Cell[],
  from: number,
  to: number,
  columns: number,
): readonly [number, number] {
  if (widthOf(cells) <= columns) return [0, cells.length];
  const room = columns - 2 * CUT.length;
  const marked = widthOf(cells.slice(from, to));
  const before = marked >= room - CONTEXT ? CONTEXT : Math.floor((room - marked) / 2);
  let left = from;
  let used = 0;
  while (left > 0 && used + (cells[left - 1]?.width ?? 0) <= before) used += cells[--left]?.width ?? 0;
  let right = left;
  used = 0;
  while (right < cells.length && used + (cells[right]?.width ?? 0) <= room)
    used += cells[right++]?.width ?? 0;
  // At the end of the line there may be room left for more in front.
  while (right === cells.length && left > 0 && used + (cells[left - 1]?.width ?? 0) <= room)
    used += cells[--left]?.width ?? 0;
  return [left, right];
}

function boundary(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
