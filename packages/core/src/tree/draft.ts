import type { Literal, Node, Parent, Position } from 'unist';
import type {
  Anchor,
  Borders,
  DocumentLayout,
  Float,
  Margins,
  ParagraphLayout,
  RunLayout,
} from './layout.ts';

/**
 * The draft tree: what a reader gives, in every format. Plain unist nodes with `position` on each.
 *
 * `position` counts lines and columns from 1 and offsets from 0, in UTF-16 code units, into `Draft.data.text`:
 * the source itself for Markdown and plain text; for a .docx the document as text with one paragraph a line.
 */
export type DraftFormat = 'docx' | 'markdown' | 'text';

/** The root of the tree. */
export interface Draft extends Parent {
  type: 'draft';
  children: Block[];
  position: Position;
  data: DraftData;
}

/** What belongs to the draft as a whole. */
export interface DraftData {
  format: DraftFormat;
  /** The text that every position points into. */
  text: string;
  /** YAML between `---` fences at the head of a Markdown or text draft, not yet parsed. */
  frontMatter: FrontMatterSource | null;
  /** Suppressions written into the draft, in document order. */
  directives: Directive[];
  /** Word comments (docx only). */
  comments: Comment[];
  /** Insertions and deletions under tracking (docx only). The tree reads as if all were accepted. */
  revisions: Revision[];
  /** Text marked hidden (docx only); it is not in the tree. */
  hidden: HiddenText[];
  /** Headers and footers (docx only); their text is not in `text`. */
  pageParts: PagePart[];
  layout: DocumentLayout | null;
  /** Things the reader could not make out but that do not stop it, e.g. a picture without a file. */
  warnings: string[];
}

/** Front matter as it stands in the source. */
export interface FrontMatterSource {
  /** YAML text without the fences. */
  readonly value: string;
  /** Offset of its first character in `Draft.data.text`. */
  readonly offset: number;
}

/** A suppression: `gongwen-disable-next-line RULE… -- reason`, `gongwen-disable …`, `gongwen-enable …`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** Where the directive itself stands. */
  readonly position: Position;
  /** The text it covers where the format knows (a Word comment's range); otherwise from the place on. */
  readonly covers: Position | null;
}

/** A comment by a person or a program. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** The commented text; null when the comment has no range. */
  readonly position: Position | null;
}

/** A tracked change. */
export interface Revision {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  /** Text inserted or deleted. */
  readonly text: string;
  /** Where it stands; of a deletion the (empty) place where it was. */
  readonly position: Position;
}

/** Text that is formatted as hidden. */
export interface HiddenText {
  readonly text: string;
  /** The (empty) place where it was. */
  readonly position: Position;
}

/** A header or footer of one section. */
export interface PagePart {
  readonly kind: 'header' | 'footer';
  readonly variant: 'default' | 'first' | 'even';
  /** Number of the section (0-based) that names it. */
  readonly section: number;
  /** Paragraphs; positions count within this part's own one-paragraph-a-line text. */
  readonly paragraphs: readonly Paragraph[];
  readonly hasPageField: boolean;
}

/** What stands below each other. */
export type Block = Paragraph | Table | Break;

/** Where in the document a paragraph stands. */
export type Container =
  | 'body'
  | 'table'
  | 'textBox'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'quote'
  | 'code'
  | 'list';

/** A paragraph, a heading, an item of a list. */
export interface Paragraph extends Parent {
  type: 'paragraph';
  children: Inline[];
  position: Position;
  data: ParagraphData;
}

/** Where a paragraph stands and how it is formatted. */
export interface ParagraphData {
  container: Container;
  /** Depth of a Markdown heading (1–6), or outline level + 1 of a .docx heading style. */
  heading: number | null;
  layout: ParagraphLayout | null;
  anchor: Anchor | null;
}

/** What stands in a paragraph. */
export type Inline = Text | LineBreak | Figure;

/** A run of text with one formatting. */
export interface Text extends Literal {
  type: 'text';
  value: string;
  position: Position;
  data: TextData;
}

/** How a run of text is formatted, and whether it may be changed. */
export interface TextData {
  /** Not typed by the drafter: automatic numbering, a page number field. Cannot be edited as text. */
  generated: 'numbering' | 'field' | null;
  /** Code, link text and the like: never changed by wording or punctuation fixes. */
  protected: 'code' | 'link' | 'field' | null;
  bold: boolean;
  layout: RunLayout | null;
  anchor: Anchor | null;
  /**
   * Where `value` and the source differ in length (Markdown escapes and references): pieces of `value`, each with
   * the source offset of its first character. Null when they are the same, character by character.
   */
  map: readonly { readonly at: number; readonly offset: number }[] | null;
}

/**
 * A line break inside a paragraph: a soft line break of Markdown (a newline in the text), `w:br` of a .docx (one
 * U+000B in the text, so that a paragraph stays one line).
 */
export interface LineBreak extends Node {
  type: 'lineBreak';
  position: Position;
}

/**
 * A picture, a shape without text, or a text box that stands in the line (its paragraphs come before the one it stands
 * in, its height is null where the text decides). It takes no characters in the text: its position is empty.
 */
export interface Figure extends Node {
  type: 'figure';
  position: Position;
  data: {
    alt: string | null;
    /** Width and height in points, where known. */
    width: number | null;
    height: number | null;
    /** Floats over or beside the text instead of standing in the line. */
    anchored: boolean;
    /** How it floats; null where it stands in the line or where that is not known. */
    float: Float | null;
    anchor: Anchor | null;
  };
}

/** A table. */
export interface Table extends Parent {
  type: 'table';
  children: TableRow[];
  position: Position;
  data: { layout: { borders: Borders } | null; anchor: Anchor | null };
}

/** A row of a table. */
export interface TableRow extends Parent {
  type: 'tableRow';
  children: TableCell[];
  position: Position;
  data: {
    /** Row height in points and how it binds; null where the text decides. */
    height: { readonly value: number; readonly rule: 'exact' | 'atLeast' } | null;
    header: boolean;
    /** 允许跨页断行 is off: the row stays on one page. */
    cantSplit: boolean;
  };
}

/** A cell of a table. */
export interface TableCell extends Parent {
  type: 'tableCell';
  children: Block[];
  position: Position;
  data: {
    columnSpan: number;
    /** `start` begins a vertical merge, `continue` is covered by the cell above. */
    rowMerge: 'start' | 'continue' | null;
    /** Width in points, where known. */
    width: number | null;
    borders: Borders | null;
    /** Room between the edges of the cell and its text, where known. */
    margins: Margins | null;
  };
}

/** A page, column or section break, a rule (`---`) or a drawn line standing between paragraphs. */
export interface Break extends Node {
  type: 'break';
  position: Position;
  data: {
    kind: 'page' | 'column' | 'section' | 'rule';
    /** Colour of a drawn rule, six hexadecimal digits, where known. */
    color: string | null;
  };
}
