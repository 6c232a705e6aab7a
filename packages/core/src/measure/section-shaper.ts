import type { Draft, Paragraph } from '../tree/draft.ts';
import { layoutOf } from './layout-of.ts';
import { pageFrames } from './page-frame.ts';
import { type ShapedParagraph, shapeParagraph } from './shape-paragraph.ts';

/**
 * Shapes single paragraphs of a .docx as they stand in the column of their section: heights of their lines, space
 * before and after, in points. Not for paragraphs in tables and text boxes, which are narrower.
 * @returns Null where the draft has no layout.
 */
export function sectionShaper(draft: Draft): (paragraph: Paragraph) => ShapedParagraph | null {
  const frames = pageFrames(draft);
  return (paragraph) => {
    const frame = frames[layoutOf(paragraph).section];
    if (frame === undefined) return null;
    const { lines, before, after } = shapeParagraph(paragraph, frame.setting);
    return { lines, before, after };
  };
}
