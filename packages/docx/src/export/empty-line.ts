import { Paragraph } from 'docx';
import { STYLE } from './document-styles.ts';

/** An empty line of the grid: real documents space their elements with empty paragraphs. */
export const emptyLine = (): Paragraph => new Paragraph({ style: STYLE.flush, children: [] });

/** An empty line that stays on the page of the paragraph below it. */
export const keptEmptyLine = (): Paragraph =>
  new Paragraph({ style: STYLE.flush, keepNext: true, children: [] });
