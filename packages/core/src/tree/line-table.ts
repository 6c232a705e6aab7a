import type { Point, Position } from 'unist';

/** Half-open range of UTF-16 offsets into `Draft.data.text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Offsets at which the lines of a text begin. */
export type LineTable = readonly number[];

/** Finds where lines begin. A line ends with LF, CRLF or a lone CR, as in unist. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** unist point (line and column from 1) of an offset. */
export function pointAt(table: LineTable, offset: number): Point & { offset: number } {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (table[low] ?? 0) + 1, offset };
}

/** unist position of a range. */
export function positionOf(table: LineTable, range: Range): Position {
  return { start: pointAt(table, range.start), end: pointAt(table, range.end) };
}
