import type { Line, LinePart, OfficialDocument, Paragraph, Passage, Table } from '@gongwen/core';

/** What stands in a draft, in order. */
export type DraftItem =
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** A line of the header, or one that recognition gave to no part of the document. */
  | { readonly kind: 'header' | 'residue'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: Table; readonly line: Line };

/** Parts that a table only sets side by side: their texts stand in elements, not in a table of their own. */
const SET_IN_TABLES: ReadonlySet<LinePart> = new Set(['header', 'imprint', 'signature', 'blank']);

/** The paragraphs of a draft as they read, and its tables, in document order; blank lines are left out. */
export function draftItems({ draft, lines, parts, passages }: OfficialDocument): readonly DraftItem[] {
  const byParagraph = linesByParagraph(lines);
  const byLine = new Map(passages.map((passage) => [passage.lines[0]?.index ?? -1, passage]));
  const textItems = (paragraph: Paragraph): DraftItem[] =>
    (byParagraph.get(paragraph) ?? []).flatMap((line): DraftItem[] => {
      const passage = byLine.get(line.index);
      if (passage !== undefined) return [{ kind: 'passage', passage }];
      const part = parts[line.index];
      return part === 'residue' || part === 'header' ? [{ kind: part, line }] : [];
    });
  return draft.children.flatMap((block): DraftItem[] => {
    if (block.type === 'paragraph') return textItems(block);
    if (block.type === 'break') return [];
    const within = paragraphsIn(block);
    const held = within.flatMap((paragraph) => byParagraph.get(paragraph) ?? []);
    const first = held.find(({ index }) => parts[index] !== 'blank');
    if (first === undefined) return [];
    const isLayout = held.every(({ index }) => SET_IN_TABLES.has(parts[index] ?? 'blank'));
    return isLayout ? within.flatMap(textItems) : [{ kind: 'table', table: block, line: first }];
  });
}

/** The lines of each paragraph. */
export function linesByParagraph(lines: readonly Line[]): ReadonlyMap<Paragraph, readonly Line[]> {
  const grouped = new Map<Paragraph, Line[]>();
  for (const line of lines) {
    const group = grouped.get(line.paragraph);
    if (group === undefined) grouped.set(line.paragraph, [line]);
    else group.push(line);
  }
  return grouped;
}

/** The paragraphs of a table, cell by cell. */
export function paragraphsIn(table: Table): readonly Paragraph[] {
  const cells = table.children.flatMap((row) => row.children);
  return cells
    .flatMap(({ children }) => children)
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block];
      return block.type === 'table' ? paragraphsIn(block) : [];
    });
}

/** The first line of an item. */
export function firstLine(item: DraftItem): Line | undefined {
  return item.kind === 'passage' ? item.passage.lines[0] : item.line;
}
