import type { Block, Paragraph } from '../tree/draft.ts';
import type { Border, ParagraphLayout } from '../tree/layout.ts';
import { borderWidth } from './border-width.ts';
import { layoutOf } from './layout-of.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** The paragraphs right before and after one, where there are any. */
export interface Neighbours {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}

export const PLAIN_NEIGHBOURS: Neighbours = { before: null, after: null };

/** Neighbours of the block of an index among its siblings. */
export function neighbours(blocks: readonly Block[], index: number): Neighbours {
  return { before: paragraphAt(blocks, index - 1), after: paragraphAt(blocks, index + 1) };
}

function paragraphAt(blocks: readonly Block[], index: number): Paragraph | null {
  const block = blocks[index];
  return block?.type === 'paragraph' ? block : null;
}

/**
 * What its neighbours make of a paragraph: with 在相同样式的段落间不添加空格 space towards one of the same style goes;
 * borders above and below take room with their distance from the text, but paragraphs alike in borders and indents
 * stand in one box (ISO/IEC 29500-1, 17.3.1.7).
 */
export function amongNeighbours(
  paragraph: Paragraph,
  { lines, before, after }: ShapedParagraph,
  around: Neighbours,
): ShapedParagraph {
  const layout = layoutOf(paragraph);
  const { contextualSpacing } = layout;
  const sameBefore = contextualSpacing && isOfStyle(around.before, layout);
  const sameAfter = contextualSpacing && isOfStyle(around.after, layout);
  return {
    lines: withBorders(lines, layout, around),
    before: sameBefore ? 0 : before,
    after: sameAfter ? 0 : after,
  };
}

function isOfStyle(neighbour: Paragraph | null, { styleId }: ParagraphLayout): boolean {
  return neighbour !== null && layoutOf(neighbour).styleId === styleId;
}

function withBorders(
  lines: readonly number[],
  layout: ParagraphLayout,
  around: Neighbours,
): readonly number[] {
  const { borders } = layout;
  if (borders.top === undefined && borders.bottom === undefined) return lines;
  const joinsBefore = isBoxedWith(around.before, layout);
  const top = room(joinsBefore ? borders.between : borders.top);
  const bottom = isBoxedWith(around.after, layout) ? 0 : room(borders.bottom);
  if (top === 0 && bottom === 0) return lines;
  const last = lines.length - 1;
  return lines.map((line, index) => line + (index === 0 ? top : 0) + (index === last ? bottom : 0));
}

function room(border: Border | undefined): number {
  return border === undefined ? 0 : borderWidth(border) + border.space;
}

function isBoxedWith(
  neighbour: Paragraph | null,
  { borders, indentLeft, indentRight }: ParagraphLayout,
): boolean {
  if (neighbour === null) return false;
  const other = layoutOf(neighbour);
  if (other.indentLeft !== indentLeft || other.indentRight !== indentRight) return false;
  return (
    isSame(other.borders.top, borders.top) &&
    isSame(other.borders.bottom, borders.bottom) &&
    isSame(other.borders.left, borders.left) &&
    isSame(other.borders.right, borders.right)
  );
}

function isSame(one: Border | undefined, other: Border | undefined): boolean {
  return (
    one?.style === other?.style &&
    one?.width === other?.width &&
    one?.space === other?.space &&
    one?.color === other?.color
  );
}
