import type { Point, Position } from 'unist';

export interface Places {
  /** The position of the text from one offset to another, end exclusive. */
  readonly between: (start: number, end: number) => Position;
}

/** Lines and columns (from 1) of offsets in a text. */
export function createPlaces(text: string): Places {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\r\n]/gu)) starts.push(index + end.length);
  const pointAt = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return { between: (start, end) => ({ start: pointAt(start), end: pointAt(end) }) };
}
