import type { Block, Container, Paragraph, RuleLine, TableRow, Text } from '@gongwen/core';
import type { PartText } from '../package/decode-part.ts';
import type { Theme } from '../parts/read-theme.ts';
import type { PropertyReaders } from '../properties/property-readers.ts';
import type { RawBorders } from '../properties/read-borders.ts';
import type { RawMargins } from '../properties/read-margins.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { Section } from '../properties/section-reader.ts';
import { type ListLevel, type Lists, paragraphNumberer } from '../resolve/number-paragraphs.ts';
import type { ParagraphInput } from '../resolve/resolve-paragraph.ts';
import type { StyleResolver } from '../resolve/style-resolver.ts';
import { type ByteOffsets, byteOffsets } from '../xml/byte-offsets.ts';
import type { Field } from './field.ts';
import type { Mark, ParagraphBuilder } from './paragraph-builder.ts';

/** What all stories of a document share. */
export interface Context {
  readonly theme: Theme;
  readonly lists: Lists;
  readonly resolver: StyleResolver;
  readonly properties: PropertyReaders;
  /** Points. */
  readonly defaultSize: number;
  readonly warn: (warning: string) => void;
  /** @throws {DraftError} `too-many-paragraphs`. */
  readonly countParagraph: () => void;
}

/** A table while it is being read; borders are worked out at its end. */
export interface OpenTable {
  readonly rows: TableRow[];
  /** Direct borders of the cells, row by row. */
  readonly cellBorders: RawBorders[][];
  /** Direct margins of the cells, row by row. */
  readonly cellMargins: (RawMargins | null)[][];
  /** Widths of the columns of its grid in points. */
  readonly columns: number[];
  style: string | null;
  borders: RawBorders | null;
  margins: RawMargins | null;
  row: TableRow | null;
  rowDeleted: boolean;
}

/** A sequence of blocks: the body, a cell, a text box, a note. */
export interface Flow {
  readonly container: Container;
  readonly blocks: Block[];
  /** A paragraph whose mark was deleted, waiting to be joined with the next. */
  pending: ParagraphBuilder | null;
  readonly fields: Field[];
  /** Open hyperlinks. */
  links: number;
  readonly tables: OpenTable[];
  /** Number of tables around it. */
  readonly depth: number;
  /** Number of text boxes around it. */
  readonly boxes: number;
  readonly tableStyle: string | null;
}

export interface Run {
  properties: RunProperties;
  /** First byte of its element. */
  readonly start: number;
  readonly isCode: boolean;
  layout: Text['data']['layout'];
  /** Text not yet made a node. */
  buffer: string;
  /** Nodes made of the run, to be given its anchor. */
  readonly texts: Text[];
}

/** An open `w:ins` or `w:del`, or a finished one. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  text: string;
  start: Mark | null;
  end: Mark | null;
}

export interface HiddenRun {
  text: string;
  readonly at: Mark;
}

export interface CommentPlace {
  start: Mark | null;
  end: Mark | null;
  reference: Mark | null;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly section: number;
  at: Mark | null;
}

/** A part with paragraphs while it is being read: the document, a header, the footnotes. */
export interface Story {
  readonly context: Context;
  readonly part: string;
  readonly offsets: ByteOffsets;
  /** Gives the labels of numbered paragraphs in order. */
  readonly number: (at: ListLevel) => string;
  flow: Flow;
  paragraph: ParagraphBuilder | null;
  run: Run | null;
  /** Paragraphs of the part begun so far, in skipped branches too. */
  paragraphs: number;
  /** Open tracked changes. */
  readonly insertions: TrackedChange[];
  readonly deletions: TrackedChange[];
  /** All tracked changes with text, in order. */
  readonly changes: TrackedChange[];
  readonly hidden: HiddenRun[];
  readonly comments: Map<string, CommentPlace>;
  readonly notes: NoteReference[];
  /** Page and column breaks after text of their paragraph. */
  readonly breaks: { readonly to: 'page' | 'column'; readonly mark: Mark }[];
  /** Rules that stand for a paragraph. */
  readonly ruleLines: RuleLine[];
  /** Sections that have ended, and the number of the one being read. */
  readonly sections: Section[];
  section: number;
  readonly layouts: {
    readonly paragraph: Paragraph;
    readonly input: ParagraphInput;
  }[];
  hasPageField: boolean;
  /** Last paragraph ended, and what waits for a place in the next one. */
  last: ParagraphBuilder | null;
  readonly waiting: ((mark: Mark) => void)[];
}

export function newFlow(container: Container, outer: Flow | null, tableStyle: string | null): Flow {
  const depth = outer === null ? 0 : outer.depth + (container === 'table' ? 1 : 0);
  const boxes = (outer?.boxes ?? 0) + (container === 'textBox' ? 1 : 0);
  return { container, blocks: [], pending: null, fields: [], links: 0, tables: [], depth, boxes, tableStyle };
}

/** @param section Number of the section that the story belongs to, or begins with. */
export function newStory(context: Context, part: PartText, container: Container, section = 0): Story {
  return {
    context,
    part: part.name,
    offsets: byteOffsets(part.text, part.byteLength, part.markLength),
    number: paragraphNumberer(context.lists),
    flow: newFlow(container, null, null),
    paragraph: null,
    run: null,
    paragraphs: 0,
    insertions: [],
    deletions: [],
    changes: [],
    hidden: [],
    comments: new Map(),
    notes: [],
    breaks: [],
    ruleLines: [],
    sections: [],
    section,
    layouts: [],
    hasPageField: false,
    last: null,
    waiting: [],
  };
}

/** Gives the present place to `take`, now or when the next paragraph begins. */
export function markHere(story: Story, take: (mark: Mark) => void): void {
  const { paragraph } = story;
  if (paragraph === null) story.waiting.push(take);
  else take({ paragraph, offset: paragraph.length + (story.run?.buffer.length ?? 0) });
}

/** Like {@link markHere}, but between paragraphs the end of the one before. */
export function markEnd(story: Story, take: (mark: Mark) => void): void {
  const { paragraph, last } = story;
  if (paragraph === null && last !== null) take({ paragraph: last, offset: last.length });
  else markHere(story, take);
}
