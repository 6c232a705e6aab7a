import type { Alignment } from '@gongwen/core';

/**
 * A draft as it looks: plain data that any page can draw. Lengths are points. Every piece of text knows where it stands
 * in `Draft.data.text`, so that problems are marked on their very characters.
 */
export interface Paper {
  readonly page: PaperPage;
  readonly blocks: readonly PaperBlock[];
}

/** The sheet of the first section, or of GB/T 9704—2012 where the draft has no layout. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

export type PaperBlock = PaperParagraph | PaperTable | PaperRule | PaperSource;

export interface PaperParagraph {
  readonly kind: 'paragraph';
  /** Number of the paragraph or line, from 1, as in messages. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Degree of a heading, 1 for the title; null for text. */
  readonly heading: number | null;
  /** The page that it is the first to begin on, from 2; null for all others. */
  readonly page: number | null;
  readonly style: ParagraphStyle;
  readonly pieces: readonly PaperPiece[];
}

export interface ParagraphStyle {
  readonly align: Alignment;
  readonly indentLeft: number;
  readonly indentRight: number;
  /** Negative when it hangs. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Distance of lines: points, or a factor of the size. */
  readonly line: { readonly unit: 'points' | 'factor'; readonly value: number };
  /** Colours of lines above and below, six hexadecimal digits. */
  readonly lineAbove: string | null;
  readonly lineBelow: string | null;
  /** Size of an empty paragraph. */
  readonly size: number;
  /** Tab stops from the left edge of its text; `right` for one at the right edge, which is the only one then. */
  readonly tabs: readonly number[] | 'right';
}

export type PaperPiece = PaperText | PaperPicture | { readonly kind: 'break' } | { readonly kind: 'tab' };

export interface PaperText {
  readonly kind: 'text';
  readonly text: string;
  /** Where its first character stands. */
  readonly start: number;
  /** One past where its last character stands. */
  readonly end: number;
  readonly style: TextStyle;
}

/** What a font is used for in a 公文; GB/T 9704 names kinds of fonts, not brands. */
export type FontKind = 'fang' | 'biao' | 'hei' | 'kai' | 'song';

export interface TextStyle {
  readonly font: string | null;
  readonly kind: FontKind;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Six hexadecimal digits; null for the colour of text. */
  readonly color: string | null;
  /** Name or hexadecimal digits of what lies behind the text. */
  readonly highlight: string | null;
  /** Extra space after each character. */
  readonly spacing: number;
}

export interface PaperPicture {
  readonly kind: 'picture';
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
  /** A data URI; null where the file holds no picture that browsers show. */
  readonly source: string | null;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PaperCell[])[];
}

export interface PaperCell {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly width: number | null;
  readonly blocks: readonly PaperBlock[];
}

/** A drawn line between paragraphs, or the end of a page. */
export interface PaperRule {
  readonly kind: 'rule';
  readonly color: string | null;
  readonly isPageEnd: boolean;
}

/** The front matter of a Markdown or text draft as it is written. */
export interface PaperSource {
  readonly kind: 'source';
  readonly text: string;
  readonly start: number;
}
