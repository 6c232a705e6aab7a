import type { Grid, GridCell } from './table-grid.ts';

/** A total that is not the sum of its items. */
export interface WrongTotal {
  readonly cell: GridCell;
  readonly stated: number;
  readonly sum: number;
  readonly kind: 'row' | 'column' | 'share';
}

const TOTAL = /^(?:合计|总计|共计|小计|总和)(?:[（(].{0,12}[）)])?$/u;
const SUBTOTAL = /^小计/u;
/** Items that are part of another item. */
const PART_OF = /其中|^#/u;
/** Columns that are not added up: rates, averages, prices, ranks, numbers. */
const NOT_ADDED =
  /率|增长|增幅|增速|同比|环比|±|平均|人均|均|单价|价格|得分|排名|年份|年度|序号|编号|标准|指数|密度|倍|时间|日期|电话|面积比|[（(]%|备注/u;
const SHARE = /占比|比重|构成|比例/u;
const NUMBER = /^(?<sign>[-－]?)(?<value>\d[\d,，]*(?:\.\d+)?)(?<unit>[%％]|[\p{Script=Han}]{0,3})$/u;
const BLANK = /^(?:|[-—－/／]+|无)$/u;

interface Value {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

/**
 * Totals of a table that differ from their sum by more than rounding can (half a unit of the last place for each
 * item; whole numbers must agree). Columns with anything that is no number, rates and partial items are left alone.
 */
export function checkTotals(grid: Grid): readonly WrongTotal[] {
  const header = grid[0] ?? [];
  if (grid.some((row) => row.some(({ text }) => PART_OF.test(text)))) return [];
  const totalRows = grid.flatMap((row, at) => (at > 0 && labelled(row) ? [at] : []));
  const wrong: WrongTotal[] = [];
  for (let column = 1; column < header.length; column += 1) {
    for (const at of totalRows) wrong.push(...checkColumn(grid, column, at, totalRows));
  }
  return wrong.length > 0 ? wrong : checkTotalColumns(grid, totalRows);
}

/** 合计 may stand in the first or, after a running number, in the second column. */
function labelled(row: readonly GridCell[]): boolean {
  return row.slice(0, 2).some(({ text }) => TOTAL.test(text));
}

function checkColumn(grid: Grid, column: number, at: number, totalRows: readonly number[]): WrongTotal[] {
  const title = headings(grid, column);
  const share = SHARE.test(title);
  if (NOT_ADDED.test(title) && !share) return [];
  const cell = grid[at]?.[column];
  const total = cell ? numberIn(cell.text) : null;
  if (!cell || !total) return [];
  const isSubtotal = (row: number): boolean =>
    grid[row]?.slice(0, 2).some(({ text }) => SUBTOTAL.test(text)) ?? false;
  const previous = totalRows.filter((row) => row < at && (isSubtotal(at) || !isSubtotal(row))).at(-1) ?? 0;
  const first = at === firstDataRow(grid, column);
  const from = first ? at + 1 : previous + 1;
  const to = first ? (totalRows.find((row) => row > at && !isSubtotal(row)) ?? grid.length) : at;
  const items = itemsOf(grid, column, from, to, (row) => !totalRows.includes(row));
  if (items === null || items.length < 2 || items.some(({ unit }) => unit !== total.unit)) return [];
  const sum = add(items);
  const tolerance = share ? 0.5 : toleranceOf([...items, total]);
  if (share && total.unit !== '' && total.value > 100.5)
    return [{ cell, stated: total.value, sum: 100, kind: 'share' }];
  if (Math.abs(sum - total.value) <= tolerance) return [];
  return [{ cell, stated: total.value, sum, kind: 'row' }];
}

/** The texts above the numbers of a column. */
function headings(grid: Grid, column: number): string {
  return grid
    .slice(0, firstDataRow(grid, column))
    .map((row) => row[column]?.text ?? '')
    .join('');
}

function firstDataRow(grid: Grid, column: number): number {
  const at = grid.findIndex((row, index) => index > 0 && numberIn(row[column]?.text ?? '') !== null);
  return at < 0 ? grid.length : at;
}

/** Values of a column; null when a cell is neither number nor blank. */
function itemsOf(
  grid: Grid,
  column: number,
  from: number,
  to: number,
  take: (row: number) => boolean,
): Value[] | null {
  const items: Value[] = [];
  for (let row = from; row < to; row += 1) {
    const text = grid[row]?.[column]?.text ?? '';
    if (!take(row) || row < firstDataRow(grid, column) || BLANK.test(text)) continue;
    const value = numberIn(text);
    if (!value) return null;
    items.push(value);
  }
  return items;
}

/** Other rows must show first that a column adds up the ones before it: columns of several units stand side by side. */
const AGREEING_ROWS = 2;

function checkTotalColumns(grid: Grid, totalRows: readonly number[]): WrongTotal[] {
  const header = grid[0] ?? [];
  return header.flatMap(({ text }, column) => {
    if (!TOTAL.test(text)) return [];
    const before = header.flatMap((cell, at) =>
      at > 0 && at < column && !NOT_ADDED.test(cell.text) && !TOTAL.test(cell.text) ? [at] : [],
    );
    const after = header.flatMap((cell, at) =>
      at > column && !NOT_ADDED.test(cell.text) && !TOTAL.test(cell.text) ? [at] : [],
    );
    return [before, after].flatMap((columns) => checkRows(grid, column, columns, totalRows));
  });
}

function checkRows(
  grid: Grid,
  column: number,
  columns: readonly number[],
  totalRows: readonly number[],
): WrongTotal[] {
  const wrong: WrongTotal[] = [];
  let agreeing = 0;
  for (const [at, row] of grid.entries()) {
    const cell = row[column];
    const total = cell && at > 0 ? numberIn(cell.text) : null;
    if (!cell || !total) continue;
    const texts = columns.map((index) => row[index]?.text ?? '').filter((text) => !BLANK.test(text));
    const items = texts.map(numberIn).filter((value) => value !== null);
    if (items.length < 2 || items.length < texts.length) continue;
    const sum = add(items);
    if (Math.abs(sum - total.value) <= toleranceOf([...items, total])) agreeing += 1;
    else if (!totalRows.includes(at)) wrong.push({ cell, stated: total.value, sum, kind: 'column' });
  }
  return agreeing >= AGREEING_ROWS && wrong.length * 3 <= agreeing ? wrong : [];
}

function add(items: readonly Value[]): number {
  const decimals = Math.max(...items.map((item) => item.decimals));
  return Number(items.reduce((sum, { value }) => sum + value, 0).toFixed(decimals));
}

function toleranceOf(items: readonly Value[]): number {
  const decimals = Math.max(...items.map((item) => item.decimals));
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals * (items.length - 1) + 1e-9;
}

function numberIn(text: string): Value | null {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return null;
  const digits = (groups['value'] ?? '').replace(/[,，]/gu, '');
  return {
    value: Number(digits) * (groups['sign'] ? -1 : 1),
    decimals: digits.split('.')[1]?.length ?? 0,
    unit: (groups['unit'] ?? '').replace('％', '%'),
  };
}
