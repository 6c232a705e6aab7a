import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { STYLE } from './document-styles.ts';
import { FONT, TEXT_WIDTH } from './page-layout.ts';
import { textRun } from './text-run.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** A ruled table as wide as the type area, its columns equal, its first row in 黑体 and repeated on each page. */
export function writeTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  const cellOf = (text: string, head: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text
        .split('\n')
        .map(
          (line) =>
            new Paragraph({ style: STYLE.table, children: [textRun(line, head ? { font: FONT.黑体 } : {})] }),
        ),
    });
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) => cellOf(row[column] ?? '', index === 0)),
        }),
    ),
  });
}
