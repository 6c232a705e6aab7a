import type { Paragraph } from '../tree/draft.ts';
import type { ParagraphLayout } from '../tree/layout.ts';

const PLAIN_LAYOUT: ParagraphLayout = {
  styleId: null,
  styleName: null,
  alignment: 'both',
  indentLeft: 0,
  indentRight: 0,
  firstLine: 0,
  indentLeftChars: null,
  indentRightChars: null,
  firstLineChars: null,
  spaceBefore: 0,
  spaceAfter: 0,
  spaceBeforeLines: null,
  spaceAfterLines: null,
  contextualSpacing: false,
  lineSpacing: { rule: 'multiple', value: 1 },
  snapToGrid: true,
  pageBreakBefore: false,
  keepNext: false,
  keepLines: false,
  widowControl: true,
  kinsoku: true,
  hangingPunctuation: true,
  outlineLevel: null,
  borders: {},
  framed: false,
  numbering: null,
  section: 0,
  autoSpaceLatin: true,
  autoSpaceDigits: true,
  tabs: [],
  markSize: 10.5,
  markFont: null,
};

/** Effective layout of a paragraph; Word's defaults where the reader gave none. */
export function layoutOf(paragraph: Paragraph): ParagraphLayout {
  return paragraph.data.layout ?? PLAIN_LAYOUT;
}
