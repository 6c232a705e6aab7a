import type { Table, TableCell, TableRow } from '../tree/draft.ts';
import type { Margins } from '../tree/layout.ts';
import { amongNeighbours, neighbours } from './among-neighbours.ts';
import { borderWidth } from './border-width.ts';
import type { LinesItem } from './flow-item.ts';
import { layoutOf } from './layout-of.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Setting, shapeParagraph } from './shape-paragraph.ts';

/** Cell margins of Word's plain table: 108 twips on each side. */
const PLAIN_MARGINS: Margins = { top: 0, right: 5.4, bottom: 0, left: 5.4 };
const NARROWEST_CELL = 5;

/**
 * The rows of a table as items of the flow. A row is as high as its highest cell with its margins and upper border, or
 * as its own height asks; it may split between lines unless it says that it does not, its height is exact, or it is
 * higher than its text needs. A cell merged over rows makes the last of them higher where all together are too low.
 * Leading header rows are repeated.
 *
 * Rough: cells without a width share the table equally, and only the highest cell says where a row splits.
 */
export function measureTable(table: Table, setting: Setting): LinesItem[] {
  const columns = countColumns(table);
  const heights = table.children.map((row) => rowLines(row, columns, setting));
  stretchForMerged(table, heights, columns, setting);
  addLowerBorder(table, heights);
  let header = 0;
  let inHeader = true;
  return table.children.map((row, index) => {
    const lines = asOne(row, heights[index] ?? []);
    inHeader &&= row.data.header;
    const item = rowItem(row, lines, inHeader ? 0 : header);
    if (inHeader) header += sum(lines);
    return item;
  });
}

function rowItem(row: TableRow, lines: readonly number[], repeated: number): LinesItem {
  const paragraphs = row.children.flatMap((cell) => paragraphsOf(cell.children));
  const first = paragraphs[0];
  return {
    kind: 'lines',
    lines,
    leading: 0,
    notes: [],
    before: 0,
    after: 0,
    keepNext: first !== undefined && layoutOf(first).keepNext,
    keepLines: false,
    widowControl: false,
    pageBreakBefore: false,
    repeated,
    continued: upperBorder(row) + upperMargin(row),
    paragraphs,
  };
}

/** Heights at which the row may split; of cells merged over rows nothing counts yet. */
function rowLines(row: TableRow, columns: number, setting: Setting): readonly number[] {
  const { height } = row.data;
  if (height?.rule === 'exact') return [height.value];
  let highest: readonly number[] = [];
  for (const cell of row.children) {
    if (cell.data.rowMerge !== null) continue;
    const lines = cellLines(cell, columns, setting);
    if (sum(lines) > sum(highest)) highest = lines;
  }
  const border = upperBorder(row);
  if (height !== null && height.value > sum(highest) + border) return [height.value];
  return highest.length === 0 ? [border] : highest.map((line, index) => (index === 0 ? line + border : line));
}

/** A row that does not split is one line. */
function asOne(row: TableRow, lines: readonly number[]): readonly number[] {
  return row.data.cantSplit && lines.length > 1 ? [sum(lines)] : lines;
}

/** Gives the last row of each merged cell what all its rows together lack. */
function stretchForMerged(
  table: Table,
  heights: (readonly number[])[],
  columns: number,
  setting: Setting,
): void {
  table.children.forEach((row, index) => {
    let column = 0;
    for (const cell of row.children) {
      if (cell.data.rowMerge === 'start') {
        const last = index + mergedRows(table, index, column) - 1;
        const there = heights.slice(index, last + 1).reduce((height, lines) => height + sum(lines), 0);
        const lines = cellLines(cell, columns, setting);
        const lacking = sum(lines) + upperBorder(row) - there;
        const canGrow = table.children[last]?.data.height?.rule !== 'exact';
        if (lacking > 0 && canGrow) {
          // A merge of one row is no merge: the row splits as the cell does.
          const own = heights[last] ?? [];
          heights[last] = last === index ? (own.length > 1 ? own : lines) : [...own, lacking];
        }
      }
      column += cell.data.columnSpan;
    }
  });
}

function addLowerBorder(table: Table, heights: (readonly number[])[]): void {
  const last = heights.length - 1;
  const border = Math.max(
    0,
    ...(table.children[last]?.children ?? []).map((cell) => borderWidth(cell.data.borders?.bottom)),
  );
  const lines = heights[last];
  if (border === 0 || lines === undefined) return;
  heights[last] = lines.map((line, index) => (index === lines.length - 1 ? line + border : line));
}

function upperBorder(row: TableRow): number {
  let highest = 0;
  for (const cell of row.children) highest = Math.max(highest, borderWidth(cell.data.borders?.top));
  return highest;
}

function upperMargin(row: TableRow): number {
  let highest = 0;
  for (const cell of row.children) highest = Math.max(highest, cell.data.margins?.top ?? 0);
  return highest;
}

/** Lines of a cell, its upper and lower margins with the first and the last. */
function cellLines(cell: TableCell, columns: number, setting: Setting): readonly number[] {
  const { top, right, bottom, left } = cell.data.margins ?? PLAIN_MARGINS;
  const outer = cell.data.width ?? (setting.width / columns) * cell.data.columnSpan;
  const inner = { ...setting, width: Math.max(outer - left - right, NARROWEST_CELL) };
  const lines: number[] = [];
  let above = 0;
  cell.children.forEach((block, index) => {
    if (block.type === 'table') {
      lines.push(...measureTable(block, inner).flatMap((item) => item.lines));
    } else if (block.type === 'paragraph' && block.data.container !== 'textBox') {
      const shaped = amongNeighbours(block, shapeParagraph(block, inner), neighbours(cell.children, index));
      const [first = 0, ...rest] = shaped.lines;
      lines.push(first + Math.max(shaped.before, above), ...rest);
      above = shaped.after;
    }
  });
  return withMargins(lines, top, above + bottom);
}

function withMargins(lines: readonly number[], above: number, below: number): readonly number[] {
  if (above === 0 && below === 0) return lines;
  const last = lines.length - 1;
  return lines.map((line, index) => line + (index === 0 ? above : 0) + (index === last ? below : 0));
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
