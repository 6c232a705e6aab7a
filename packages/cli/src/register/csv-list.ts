import type { Say } from '../shared/say.ts';
import type { ListedEntry } from './choose-entries.ts';
import { LIST_COLUMNS } from './list-columns.ts';

/** Excel takes a file without it for GBK. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Excel and WPS would take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The list as CSV (RFC 4180) that Excel and WPS open as it is. */
export function csvList(entries: readonly ListedEntry[], say: Say): string {
  const rows = [
    LIST_COLUMNS.map(({ name }) => say(name)),
    ...entries.map((entry) => LIST_COLUMNS.map(({ value }) => value(entry, say))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
