import { type LineTable, pointAt } from '@gongwen/core';

/** Offset at which the line of an offset begins. */
export function lineStart(table: LineTable, offset: number): number {
  return offset - (pointAt(table, offset).column - 1);
}
