import writeExcelFile from 'write-excel-file/node';
import type { ReportSheet } from './report-sheet.ts';
import { autoFilter, hyperlinks } from './sheet-features.ts';

/** The bytes of a workbook. */
export function workbook(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, rows, hasHeader }) => ({
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    ...(hasHeader ? { stickyRowsCount: 1 } : {}),
  }));
  return writeExcelFile(written, { features: [autoFilter(sheets), hyperlinks(sheets)] }).toBuffer();
}
