import type { Draft, Paragraph } from '../tree/draft.ts';
import { flowOf } from './flow-of.ts';
import { placeItems } from './place-items.ts';

/** Pages of a draft, and on which of them (from 1) each paragraph begins, those in tables and text boxes with them. */
export interface PageLayout {
  readonly count: number;
  readonly pageOf: ReadonlyMap<Paragraph, number>;
}

/**
 * Sets a .docx on pages from its own layout, in points, much as Word does: sections, margins, columns, the document
 * grid, line and paragraph spacing, indents, tab stops, 避头尾 line breaking, hanging and compressed punctuation,
 * breaks, 与下段同页, 段中不分页, 孤行控制, borders, tables, footnotes, pictures. `bench/pages.md` compares it with
 * LibreOffice.
 *
 * Rough in these places:
 * - Fonts are not read. An East Asian character is one em wide, Latin letters are as wide as in Times New Roman, and
 *   single spacing is 1.3 em (see `font-metrics.ts` for other fonts); exact spacing and a grid are not touched by it.
 * - Tables: cells without a width share the table equally, only the highest cell says where a row splits, text is as
 *   high on the grid in a cell as elsewhere.
 * - A picture with text beside it takes as many lines as its area is worth, in its paragraph only. Text boxes that
 *   float, frames and drawn lines take no room of their own, though text may run around them; a floating table takes
 *   room where it stands in the text, and so does a table that is the first thing in a text box.
 * - A footnote is not split: where it does not fit, its line goes to the next page. Endnotes come last.
 * - Tab stops are all taken as left ones. Columns are equally wide; the columns above a continuous section break are
 *   evened out by height.
 * - A blank page before an odd- or even-page section is counted; its parity is that of the sheet, not of the number.
 *
 * A draft that names no section is set on A4 with Word's margins.
 */
export function layoutPages(draft: Draft): PageLayout {
  return placeItems(flowOf(draft));
}
