import type { Block, Borders, OfficialDocument, Paragraph, TableRow } from '@gongwen/core';

/** A line of the 版记, a row of its table or a paragraph: widths in points of what is drawn round it, 0 for nothing. */
export interface ImprintRow {
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the 版记 with the borders above and below each; empty paragraphs around it lend theirs. */
export function imprintRows({ lines, parts, draft }: OfficialDocument): readonly ImprintRow[] {
  const rows = rowsOf(draft.children);
  const seen = new Set<TableRow>();
  const found: ImprintRow[] = [];
  const first = parts.indexOf('imprint');
  const last = parts.lastIndexOf('imprint');
  for (const { index, paragraph } of lines) {
    const row = rows.get(paragraph);
    if (parts[index] !== 'imprint' || (row && seen.has(row))) continue;
    if (row) seen.add(row);
    found.push(row ? aroundRow(row) : widthsOf(paragraph.data.layout?.borders));
  }
  const above = widthsOf(lines[first - 1]?.paragraph.data.layout?.borders).bottom;
  const below = widthsOf(lines[last + 1]?.paragraph.data.layout?.borders).top;
  return found.map(({ top, bottom }, index) => ({
    top: index === 0 && parts[first - 1] === 'blank' ? Math.max(top, above) : top,
    bottom: index === found.length - 1 && parts[last + 1] === 'blank' ? Math.max(bottom, below) : bottom,
  }));
}

function rowsOf(blocks: readonly Block[]): ReadonlyMap<Paragraph, TableRow> {
  const rows = new Map<Paragraph, TableRow>();
  const visit = (block: Block, row: TableRow | null): void => {
    if (block.type === 'paragraph' && row) rows.set(block, row);
    if (block.type !== 'table') return;
    for (const own of block.children)
      for (const cell of own.children) for (const child of cell.children) visit(child, own);
  };
  for (const block of blocks) visit(block, null);
  return rows;
}

function widthsOf(borders: Borders | null | undefined): ImprintRow {
  return { top: borders?.top?.width ?? 0, bottom: borders?.bottom?.width ?? 0 };
}

function aroundRow({ children }: TableRow): ImprintRow {
  const cells = children.map(({ data }) => widthsOf(data.borders));
  return {
    top: Math.max(0, ...cells.map(({ top }) => top)),
    bottom: Math.max(0, ...cells.map(({ bottom }) => bottom)),
  };
}
