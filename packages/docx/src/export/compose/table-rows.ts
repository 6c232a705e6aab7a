import type { Line, Paragraph, Table } from '@gongwen/core';
import { plainText } from './marked-text.ts';

/** The cells of a table as text, their paragraphs and lines parted by line feeds. */
export function tableRows(
  table: Table,
  linesOf: ReadonlyMap<Paragraph, readonly Line[]>,
): readonly (readonly string[])[] {
  return table.children.map((row) =>
    row.children.map((cell) =>
      cell.children
        .flatMap((block) => (block.type === 'paragraph' ? (linesOf.get(block) ?? []) : []))
        .map((line) => plainText([line]))
        .filter((text) => text !== '')
        .join('\n'),
    ),
  );
}
