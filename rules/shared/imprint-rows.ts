import type { Block, Borders, LinePart, OfficialDocument, Paragraph, TableRow } from '@gongwen/core';

/** A line of the 版记, a row of its table or a paragraph: widths in points of what is drawn round it, 0 for nothing. */
export interface ImprintRow {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The lines of the 版记 down to the printing organ, with the borders above and below each; the lines next to it lend
 * theirs where they are empty or belong to it as well (印数, in old documents).
 */
export function imprintRows({ lines, parts, elements, draft }: OfficialDocument): readonly ImprintRow[] {
  const rows = rowsOf(draft.children);
  const first = parts.indexOf('imprint');
  const last = elements.printing?.lines.at(-1)?.index ?? elements.copyRecipients?.lines.at(-1)?.index ?? -1;
  const own = lines.slice(first, last + 1).filter(({ index }) => parts[index] === 'imprint');
  const around = own.map(({ paragraph }) => rows.get(paragraph) ?? paragraph);
  const found = [...new Set(around)].map((node) =>
    node.type === 'tableRow' ? aroundRow(node) : widthsOf(node.data.layout?.borders),
  );
  const above = lent(parts[first - 1])
    ? widthsOf(lines[first - 1]?.paragraph.data.layout?.borders).bottom
    : 0;
  const below = lent(parts[last + 1]) ? widthsOf(lines[last + 1]?.paragraph.data.layout?.borders).top : 0;
  return found.map(({ top, bottom }, index) => ({
    top: index === 0 ? Math.max(top, above) : top,
    bottom: index === found.length - 1 ? Math.max(bottom, below) : bottom,
  }));
}

function lent(part: LinePart | undefined): boolean {
  return part === 'blank' || part === 'imprint';
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
