import type { Cell, SheetData } from 'write-excel-file/universal';

/** One sheet of the workbook, before it is written. */
export interface ReportSheet {
  readonly name: string;
  /** Widths of the columns in characters; a 字 takes two. */
  readonly widths: readonly number[];
  readonly rows: SheetData;
  readonly links: readonly SheetLink[];
  /** The first row is a header: it stays in view, and the columns can be filtered by it. */
  readonly hasHeader: boolean;
}

/** A link from a cell; rows and columns count from 0. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly target:
    | { readonly kind: 'file'; readonly uri: string }
    | { readonly kind: 'cell'; readonly sheet: string; readonly row: number };
}

/** Excel opens no cell with more UTF-16 units. */
const LONGEST = 32767;

/** Excel reads _x0041_ in a text as the character of that code; the underscore is then written in that way itself. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * A text, never a formula: `=`, `+`, `-` and `@` at its start mean nothing, not even when somebody edits the cell,
 * for the format `@` keeps it a text.
 */
export function textCell(text: string, style: Partial<CellStyle> = {}): Cell {
  const value = text.slice(0, LONGEST).replace(ESCAPED, '_x005F_').slice(0, LONGEST);
  return { type: String, value, format: '@', alignVertical: 'top', wrap: true, ...style };
}

export function numberCell(value: number, style: Partial<CellStyle> = {}): Cell {
  return { type: Number, value, alignVertical: 'top', ...style };
}

export function headerCell(text: string): Cell {
  return {
    type: String,
    value: text,
    fontWeight: 'bold',
    backgroundColor: '#E8EDF3',
    alignVertical: 'center',
  };
}

interface CellStyle {
  readonly fontWeight: 'bold';
  readonly textColor: string;
}

/** How a cell with a link looks. */
export const LINK: Partial<CellStyle> = { textColor: '#0B57A4' };
