import type { Paragraph } from '../tree/draft.ts';
import type { PageFrame } from './page-frame.ts';

/** Lines that fill columns from the top down: a paragraph, or a row of a table. */
export interface LinesItem {
  readonly kind: 'lines';
  /** Heights in points. */
  readonly lines: readonly number[];
  /** Share of a line's height that the last line of a column may do without: what multiple spacing adds below it. */
  readonly leading: number;
  /** Heights of the footnotes that each line calls; empty where none does. */
  readonly notes: readonly number[];
  /** Space before and after in points. */
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
  readonly pageBreakBefore: boolean;
  /** Height in points of the header rows that stand again on each page the item goes on to. */
  readonly repeated: number;
  /** Height in points of the edges that stand again above what goes on in another column: of a torn row. */
  readonly continued: number;
  /** Paragraphs that begin where the item begins: its own, and those of text boxes and notes that hang on it. */
  readonly paragraphs: readonly Paragraph[];
}

export type FlowItem =
  | LinesItem
  | { readonly kind: 'break'; readonly to: 'page' | 'column' }
  | { readonly kind: 'section'; readonly frame: PageFrame };
