import type { Block, Table, TableCell } from '@gongwen/core';
import type { PaperBlock, PaperCell } from './paper.ts';

/** A cell and the column that it begins in. */
interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** Rows of a table as HTML has them: a cell that is merged downward stands once and takes several rows. */
export function paperRows(
  { children }: Table,
  blocksOf: (blocks: readonly Block[]) => PaperBlock[],
): readonly (readonly PaperCell[])[] {
  const rows = children.map((row) => placed(row.children));
  return rows.map((cells, index) =>
    cells.flatMap(({ cell, column }): PaperCell[] => {
      if (cell.data.rowMerge === 'continue') return [];
      const { columnSpan, width } = cell.data;
      return [
        {
          header: children[index]?.data.header ?? false,
          columns: columnSpan,
          rows: cell.data.rowMerge === 'start' ? mergedRows(rows, index, column) : 1,
          width,
          blocks: blocksOf(cell.children),
        },
      ];
    }),
  );
}

function placed(cells: readonly TableCell[]): readonly PlacedCell[] {
  let column = 0;
  return cells.map((cell) => {
    const at = { cell, column };
    column += cell.data.columnSpan;
    return at;
  });
}

function mergedRows(rows: readonly (readonly PlacedCell[])[], from: number, column: number): number {
  const below = rows.slice(from + 1);
  const end = below.findIndex(
    (cells) => !cells.some((other) => other.column === column && other.cell.data.rowMerge === 'continue'),
  );
  return 1 + (end < 0 ? below.length : end);
}
