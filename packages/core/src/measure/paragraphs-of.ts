import type { Block, Paragraph } from '../tree/draft.ts';

/** Paragraphs among the blocks, those in the cells of tables with them, in document order. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'table') {
      return block.children.flatMap((row) => row.children.flatMap((cell) => paragraphsOf(cell.children)));
    }
    return [];
  });
}
