import type { Block, Break, Inline, Paragraph } from '@gongwen/core';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { Section } from '../properties/section-reader.ts';
import type { ParagraphBase } from '../resolve/style-resolver.ts';

/** A paragraph while its element is being read. */
export interface ParagraphBuilder {
  /** Index among the paragraphs of the part, and first byte of the element. */
  index: number;
  start: number;
  properties: ParagraphProperties;
  mark: RunProperties;
  base: ParagraphBase | null;
  /** Properties of the section that ends here. */
  section: Section | null;
  readonly inlines: Inline[];
  /** UTF-16 length of the inlines in the text. */
  length: number;
  /** Something other than white space has been read. */
  hasContent: boolean;
  /** Size in points of the first text. */
  firstSize: number | null;
  /** Blocks that stand before and after the paragraph: text boxes, page breaks, drawn lines. */
  readonly before: Block[];
  readonly after: Block[];
  /** Length of the label of automatic numbering, once it is known. */
  labelLength: number;
  /** Where the paragraph went in the tree, once it is there. */
  place: Paragraph | Break | null;
}

export function newParagraph(index: number, start: number): ParagraphBuilder {
  return {
    index,
    start,
    properties: {},
    mark: {},
    base: null,
    section: null,
    inlines: [],
    length: 0,
    hasContent: false,
    firstSize: null,
    before: [],
    after: [],
    labelLength: 0,
    place: null,
  };
}

/** A place in a paragraph that is not in the tree yet. */
export interface Mark {
  readonly paragraph: ParagraphBuilder;
  /** UTF-16 offset, the label of automatic numbering not counted. */
  readonly offset: number;
}
