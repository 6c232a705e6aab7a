import type { Block, Draft, Line, OfficialDocument, Paragraph, Table } from '@gongwen/core';

/** A cell of a table laid out as a grid; a cell that spans columns or rows stands in its first place only. */
export interface GridCell {
  /** Its text without spaces. */
  readonly text: string;
  /** The first of its lines that has text. */
  readonly line: Line | null;
}

export type Grid = readonly (readonly GridCell[])[];

const EMPTY: GridCell = { text: '', line: null };

/** The tables of a document as grids of cells, row by row. */
export function tableGrids({ draft, lines }: OfficialDocument): readonly Grid[] {
  const byParagraph = new Map<Paragraph, Line[]>();
  for (const line of lines) {
    if (line.inTable) byParagraph.set(line.paragraph, [...(byParagraph.get(line.paragraph) ?? []), line]);
  }
  return tablesOf(draft).map((table) =>
    table.children.map((row) =>
      row.children.flatMap((cell) => {
        const own =
          cell.data.rowMerge === 'continue'
            ? []
            : paragraphsOf(cell.children).flatMap((paragraph) => byParagraph.get(paragraph) ?? []);
        const text = own
          .map(({ match }) => match)
          .join('')
          .replace(/\s/gu, '');
        const filled = Array.from({ length: Math.max(0, cell.data.columnSpan - 1) }, () => EMPTY);
        return [{ text, line: own.find(({ from, to }) => to > from) ?? null }, ...filled];
      }),
    ),
  );
}

function tablesOf(draft: Draft): Table[] {
  return draft.children.filter((block): block is Table => block.type === 'table');
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block): block is Paragraph => block.type === 'paragraph');
}
