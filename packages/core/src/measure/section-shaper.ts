import type { Draft, Paragraph } from '../tree/draft.ts';
import { layoutOf } from './layout-of.ts';
import { pageFrame } from './page-frame.ts';
import { type Setting, type ShapedParagraph, shapeParagraph } from './shape-paragraph.ts';

const PLAIN_SIZE = 10.5;

/**
 * Shapes single paragraphs of a .docx as they stand in the column of their section: heights of their lines, space
 * before and after, in points. Not for paragraphs in tables and text boxes, which are narrower.
 * @returns Null where the draft has no layout.
 */
export function sectionShaper(draft: Draft): (paragraph: Paragraph) => ShapedParagraph | null {
  const sections = draft.data.layout?.sections ?? [];
  const defaultSize = draft.data.layout?.defaultSize ?? PLAIN_SIZE;
  const settings = new Map<number, Setting>();
  return (paragraph) => {
    const { section } = layoutOf(paragraph);
    const layout = sections[section];
    if (layout === undefined) return null;
    const setting = settings.get(section) ?? pageFrame(draft, layout, section, defaultSize).setting;
    settings.set(section, setting);
    const { lines, before, after } = shapeParagraph(paragraph, setting);
    return { lines, before, after };
  };
}
