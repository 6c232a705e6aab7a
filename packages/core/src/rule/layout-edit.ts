import type { Alignment } from '../tree/layout.ts';
import type { Range } from '../tree/line-table.ts';

/**
 * A change of formatting that a .docx can take: what it is about, and the values to set there in the units of the
 * format (ISO/IEC 29500-1). What is left out stays as it is.
 */
export type LayoutEdit =
  | { readonly target: 'section'; readonly section: number; readonly set: SectionSettings }
  | { readonly target: 'paragraph'; readonly range: Range; readonly set: ParagraphSettings }
  | { readonly target: 'text'; readonly range: Range; readonly set: TextSettings };

/** Twips. */
export interface SectionSettings {
  readonly pageWidth?: number;
  readonly pageHeight?: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly gutter?: number;
}

/** Formatting to give a paragraph; what is left out stays. */
export interface ParagraphSettings {
  readonly alignment?: Alignment;
  /** Hundredths of a character, as `w:firstLineChars` has it. */
  readonly firstLineChars?: number;
  /** The same in twips, for programs that do not count in characters. */
  readonly firstLine?: number;
  /** Exact distance of lines in twips. */
  readonly lineSpacing?: number;
}

/** Formatting to give the text of a paragraph; what is left out stays. */
export interface TextSettings {
  /** Half-points. */
  readonly size?: number;
  /** Font of Chinese characters. */
  readonly eastAsia?: string;
  readonly bold?: boolean;
}
