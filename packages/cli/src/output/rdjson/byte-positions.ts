import { type LineTable, lineTable, pointAt, type Range } from '@gongwen/core';
import { once } from '../../shared/once.ts';
import type { RdPosition, RdRange } from './rdjson.ts';

/** Gives ranges of a text (UTF-16 units) with columns in bytes of UTF-8, as reviewdog counts. */
export function bytePositions(text: string): (range: Range) => RdRange {
  const table = once(() => lineTable(text));
  return ({ start, end }) => ({ start: at(text, table(), start), end: at(text, table(), end) });
}

function at(text: string, table: LineTable, offset: number): RdPosition {
  const { line, column } = pointAt(table, offset);
  const before = text.slice(offset - column + 1, offset);
  return { line, column: Buffer.byteLength(before, 'utf8') + 1 };
}
