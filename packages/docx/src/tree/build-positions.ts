import type { Block, Paragraph, Table, TableCell, TableRow } from '@gongwen/core';
import type { Point, Position } from 'unist';

/** Length of an inline in the text of its paragraph. */
function inlineLength(inline: Paragraph['children'][number]): number {
  if (inline.type === 'text') return inline.value.length;
  return inline.type === 'lineBreak' ? 1 : 0;
}

function inlineText(inline: Paragraph['children'][number]): string {
  if (inline.type === 'text') return inline.value;
  return inline.type === 'lineBreak' ? '\v' : '';
}

/** A node that takes no line of its own: it stands where the next paragraph begins. */
interface Waiting {
  position: Position;
}

/**
 * Gives every node under `blocks` its position: one paragraph a line, lines joined by newlines.
 *
 * Table depth is bounded by the reader, so the recursion over cells is too.
 * @returns The text that the positions point into.
 */
export function buildPositions(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let offset = 0;
  let waiting: Waiting[] = [];
  let last: Point = { line: 1, column: 1, offset: 0 };

  const placeWaiting = (at: Point) => {
    for (const node of waiting) node.position = { start: at, end: at };
    waiting = [];
  };
  const placeParagraph = (paragraph: Paragraph) => {
    const line = lines.length + 1;
    if (line > 1) offset += 1;
    const start: Point = { line, column: 1, offset };
    if (waiting.length > 0) placeWaiting(start);
    let text = '';
    last = start;
    for (const inline of paragraph.children) {
      const from = last;
      const length = inlineLength(inline);
      if (length > 0) {
        text += inlineText(inline);
        offset += length;
        last = { line, column: text.length + 1, offset };
      }
      inline.position = { start: from, end: last };
    }
    paragraph.position = { start, end: last };
    lines.push(text);
  };
  /** A container spans its paragraphs; without any it waits like a break. */
  const placeContainer = (node: Table | TableRow | TableCell, placeChildren: () => void) => {
    const before = lines.length;
    const lineStart = lines.length === 0 ? 0 : offset + 1;
    placeChildren();
    if (lines.length === before) {
      waiting.push(node);
      return;
    }
    node.position = { start: { line: before + 1, column: 1, offset: lineStart }, end: last };
  };
  const placeBlock = (block: Block): void => {
    if (block.type === 'paragraph') placeParagraph(block);
    else if (block.type === 'break') waiting.push(block);
    else placeContainer(block, () => block.children.forEach(placeRow));
  };
  const placeRow = (row: TableRow) => placeContainer(row, () => row.children.forEach(placeCell));
  const placeCell = (cell: TableCell) => placeContainer(cell, () => cell.children.forEach(placeBlock));

  blocks.forEach(placeBlock);
  placeWaiting(last);
  return lines.join('\n');
}
