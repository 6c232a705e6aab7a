import type { Table, TableCell, TableRow } from '../tree/draft.ts';
import type { LinesItem } from './flow-item.ts';
import { layoutOf } from './layout-of.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';

/** Left and right cell margins of Word's plain table: 108 twips each. */
const CELL_MARGINS = 10.8;
const NARROWEST_CELL = 5;

/**
 * The rows of a table as items of the flow. A row is as high as its highest cell, or as its own height asks; it may
 * split between lines unless its height is exact or is more than its text needs. Leading header rows are repeated.
 *
 * Rough: borders and upper and lower cell margins are not counted, cells without a width share the table equally, a
 * cell merged over rows gives each of them its share, and only the highest cell says where a row splits.
 */
export function measureTable(table: Table, setting: Setting): LinesItem[] {
  const items: LinesItem[] = [];
  const state: TableState = { table, columns: countColumns(table), merged: new Map() };
  let header = 0;
  let inHeader = true;
  table.children.forEach((row, index) => {
    const lines = rowLines(row, index, state, setting);
    inHeader &&= row.data.header;
    items.push(rowItem(row, lines, inHeader ? 0 : header));
    if (inHeader) header += sum(lines);
  });
  return items;
}

function rowItem(row: TableRow, lines: readonly number[], repeated: number): LinesItem {
  const paragraphs = row.children.flatMap((cell) => paragraphsOf(cell.children));
  const first = paragraphs[0];
  return {
    kind: 'lines',
    lines,
    before: 0,
    after: 0,
    keepNext: first !== undefined && layoutOf(first).keepNext,
    keepLines: false,
    widowControl: false,
    pageBreakBefore: false,
    repeated,
    paragraphs,
  };
}

/** A table being measured: its grid of columns and, by column, the share of the cell merged over the rows there. */
interface TableState {
  readonly table: Table;
  readonly columns: number;
  readonly merged: Map<number, readonly number[]>;
}

/** Heights at which the row may split; one height when it may not. */
function rowLines(row: TableRow, index: number, state: TableState, setting: Setting): readonly number[] {
  const height = row.data.height;
  if (height?.rule === 'exact') return [height.value];
  let highest: readonly number[] = [];
  let column = 0;
  for (const cell of row.children) {
    const lines = cellShare(cell, index, column, state, setting);
    if (sum(lines) > sum(highest)) highest = lines;
    column += cell.data.columnSpan;
  }
  return height !== null && height.value > sum(highest) ? [height.value] : highest;
}

/** What the cell asks of its row; of a merged cell each row bears an equal share. */
function cellShare(
  cell: TableCell,
  index: number,
  column: number,
  { table, columns, merged }: TableState,
  setting: Setting,
): readonly number[] {
  if (cell.data.rowMerge === 'continue') return merged.get(column) ?? [];
  const lines = cellLines(cell, { ...setting, width: cellWidth(cell, columns, setting.width) });
  if (cell.data.rowMerge === null) return lines;
  const share = [sum(lines) / mergedRows(table, index, column)];
  merged.set(column, share);
  return share;
}

function cellWidth(cell: TableCell, columns: number, tableWidth: number): number {
  const width = cell.data.width ?? (tableWidth / columns) * cell.data.columnSpan;
  return Math.max(width - CELL_MARGINS, NARROWEST_CELL);
}

function cellLines(cell: TableCell, setting: Setting): readonly number[] {
  const lines: number[] = [];
  for (const block of cell.children) {
    if (block.type === 'table') {
      lines.push(...measureTable(block, setting).flatMap((item) => item.lines));
    } else if (block.type === 'paragraph' && block.data.container !== 'textBox') {
      const shaped = shapeParagraph(block, setting);
      lines.push(...withSpace(shaped.lines, shaped.before, shaped.after));
    }
  }
  return lines;
}

function withSpace(lines: readonly number[], before: number, after: number): readonly number[] {
  if (before === 0 && after === 0) return lines;
  const last = lines.length - 1;
  return lines.map((line, index) => line + (index === 0 ? before : 0) + (index === last ? after : 0));
}

/** Rows of the merged cell that begins here: its own and those below with a `continue` cell in the same column. */
function mergedRows(table: Table, index: number, column: number): number {
  let rows = 1;
  while (cellAt(table.children[index + rows], column)?.data.rowMerge === 'continue') rows += 1;
  return rows;
}

function cellAt(row: TableRow | undefined, column: number): TableCell | undefined {
  let at = 0;
  for (const cell of row?.children ?? []) {
    if (at === column) return cell;
    at += cell.data.columnSpan;
  }
  return undefined;
}

function countColumns(table: Table): number {
  let columns = 1;
  for (const row of table.children) {
    let count = 0;
    for (const cell of row.children) count += cell.data.columnSpan;
    columns = Math.max(columns, count);
  }
  return columns;
}

function sum(heights: readonly number[]): number {
  let total = 0;
  for (const height of heights) total += height;
  return total;
}
