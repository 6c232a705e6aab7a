import { headerCell, numberCell, textCell } from '../output/xlsx/report-sheet.ts';
import { workbook } from '../output/xlsx/workbook.ts';
import type { Say } from '../shared/say.ts';
import type { ListedEntry } from './choose-entries.ts';
import { LIST_COLUMNS } from './list-columns.ts';

/** The list as a workbook of one sheet with a filter on each column. */
export function xlsxList(entries: readonly ListedEntry[], say: Say): Promise<Uint8Array> {
  return workbook([
    {
      name: say({ zh: '登记簿', en: 'Register' }),
      widths: LIST_COLUMNS.map(({ width }) => width),
      rows: [
        LIST_COLUMNS.map(({ name }) => headerCell(say(name))),
        ...entries.map((entry) => LIST_COLUMNS.map(({ value }) => cellOf(value(entry, say)))),
      ],
      links: [],
      hasHeader: true,
    },
  ]);
}

function cellOf(value: string | number | null) {
  if (value === null) return null;
  return typeof value === 'number' ? numberCell(value) : textCell(value);
}
