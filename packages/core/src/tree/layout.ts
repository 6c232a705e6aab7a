import type { Block, Break, Paragraph } from './draft.ts';

/**
 * Effective formatting of a .docx as rules see it: style chains, document defaults, theme and direct
 * formatting are already resolved by the reader. Lengths are points (1/72 inch) unless a name says otherwise.
 */

/** Which bytes of which package part a node was read from; enough to write back into the same place. */
export interface Anchor {
  /** Part name without leading slash, e.g. `word/document.xml`. */
  readonly part: string;
  /** Offset of the first byte of the node's XML element in the unpacked part. */
  readonly start: number;
  /** Offset one past its last byte. */
  readonly end: number;
  /** Index of the paragraph among all `w:p` of the part, in order of their start tags. */
  readonly paragraph: number;
}

/** Alignment of a paragraph; `both` is 两端对齐, `distribute` 分散对齐. */
export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute';

/** Distance of lines. */
export interface LineSpacing {
  /** `exact` and `atLeast` in points; `multiple` as a factor of single spacing (1 = single). */
  readonly rule: 'exact' | 'atLeast' | 'multiple';
  readonly value: number;
}

/** A line at an edge. */
export interface Border {
  /** `w:val` as written, e.g. `single`, `double`, `thinThickSmallGap`. */
  readonly style: string;
  /** Width in points. */
  readonly width: number;
  /** Distance from the text in points. */
  readonly space: number;
  /** Six hexadecimal digits, or `auto`. */
  readonly color: string;
}

/** Lines at the edges of a paragraph, a table or a cell. */
export interface Borders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  readonly between?: Border;
}

/** Room between the edge of something and its content, in points. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Tab stop at a distance in points from the left edge of the column. */
export interface TabStop {
  readonly position: number;
  readonly align: 'left' | 'center' | 'right' | 'decimal';
}

/** How something that floats stands to the text; points. */
export interface Float {
  /** `square`: text runs beside it; `topAndBottom`: above and below only; `none`: text runs over or under it. */
  readonly wrap: 'square' | 'topAndBottom' | 'none';
  /** What `top` counts from: the paragraph or line that anchors it, or something of the page. */
  readonly verticalFrom: 'text' | 'page';
  readonly top: number;
  /** What `left` counts from: the column (or margin), or the edge of the page; null: it is aligned. */
  readonly left: number | null;
  /** Room kept around it. */
  readonly margins: Margins;
}

/** Effective formatting of a paragraph. */
export interface ParagraphLayout {
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly alignment: Alignment;
  /** Left, right and first-line indents in points; the first line is negative when it hangs. */
  readonly indentLeft: number;
  readonly indentRight: number;
  readonly firstLine: number;
  /** The same in hundredths of a character, where the file gives them so; the points are worked out from them. */
  readonly indentLeftChars: number | null;
  readonly indentRightChars: number | null;
  readonly firstLineChars: number | null;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** `w:beforeLines`, `w:afterLines` in hundredths of a line, where given. */
  readonly spaceBeforeLines: number | null;
  readonly spaceAfterLines: number | null;
  /** 在相同样式的段落间不添加空格. */
  readonly contextualSpacing: boolean;
  readonly lineSpacing: LineSpacing;
  readonly snapToGrid: boolean;
  readonly pageBreakBefore: boolean;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
  /** 避头尾: line breaking by the rules for East Asian punctuation (`w:kinsoku`). */
  readonly kinsoku: boolean;
  readonly hangingPunctuation: boolean;
  readonly outlineLevel: number | null;
  readonly borders: Borders;
  /** 图文框: it stands in a frame (`w:framePr`), whose place is not read. */
  readonly framed: boolean;
  /** Automatic numbering, already rendered into the first (generated) text node. */
  readonly numbering: { readonly numId: number; readonly level: number; readonly format: string } | null;
  /** Number of the section (0-based) the paragraph stands in. */
  readonly section: number;
  /** Space between Chinese text and Latin letters, and between Chinese text and digits. */
  readonly autoSpaceLatin: boolean;
  readonly autoSpaceDigits: boolean;
  readonly tabs: readonly TabStop[];
  /** Size of the paragraph mark in points and its Latin font: the height of an empty paragraph. */
  readonly markSize: number;
  readonly markFont: string | null;
}

/** Effective formatting of a run of text. */
export interface RunLayout {
  /** Fonts of the four slots of `w:rFonts`, theme fonts resolved; null where nothing says. */
  readonly eastAsia: string | null;
  readonly ascii: string | null;
  readonly hAnsi: string | null;
  /** Size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string | null;
  readonly strike: boolean;
  /** Six hexadecimal digits, or `auto`. */
  readonly color: string;
  readonly highlight: string | null;
  readonly hidden: boolean;
  /** Extra space after each character in points (`w:spacing`). */
  readonly spacing: number;
  /** Horizontal scale, 1 = 100 % (`w:w`). */
  readonly scale: number;
  /** Raised (+) or lowered (−) baseline in points. */
  readonly position: number;
  readonly styleId: string | null;
}

/** 文档网格 of a section (`w:docGrid`). */
export interface DocGrid {
  readonly type: 'default' | 'lines' | 'linesAndChars' | 'snapToChars';
  /** Line pitch in points; 0 when not given. */
  readonly linePitch: number;
  /** Character pitch minus default font size, in points (`w:charSpace` / 4096). */
  readonly charSpace: number;
}

/** Page setup of a section. */
export interface SectionLayout {
  readonly type: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn';
  /** Page size in points. */
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly gutter: number;
  readonly headerDistance: number;
  readonly footerDistance: number;
  readonly mirrorMargins: boolean;
  readonly columns: number;
  readonly columnSpace: number;
  readonly grid: DocGrid;
  /** Different first page header and footer. */
  readonly titlePage: boolean;
  readonly pageNumberStart: number | null;
  readonly pageNumberFormat: string | null;
  readonly verticalText: boolean;
}

/** A footnote of the body: its paragraphs are the last of the draft too, in order of first calls. */
export interface Footnote {
  /** The paragraph that calls it, and the UTF-16 offset in its text. */
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly blocks: readonly Block[];
}

/**
 * A page or column break in the middle of a paragraph. In the draft it is the break that follows the paragraph; of
 * several those that stand within come first.
 */
export interface InnerBreak {
  readonly paragraph: Paragraph;
  /** UTF-16 offset in the paragraph's text of the first character after it. */
  readonly at: number;
  readonly to: 'page' | 'column';
}

/**
 * An empty paragraph that does nothing but anchor a drawn line: in the draft it is the rule, on the page a line of its
 * own.
 */
export interface RuleLine {
  readonly rule: Break;
  readonly paragraph: Paragraph;
}

/** What only a .docx has and does not belong to one paragraph. */
export interface DocumentLayout {
  readonly sections: readonly SectionLayout[];
  readonly evenAndOddHeaders: boolean;
  /** Default size of the document in points (`w:docDefaults`, default paragraph style). */
  readonly defaultSize: number;
  /** Distance of the default tab stops in points (`w:defaultTabStop`). */
  readonly defaultTab: number;
  /** 只压缩标点符号: full-width marks may give up their blank half (`w:characterSpacingControl`). */
  readonly compressPunctuation: boolean;
  /** Footnotes where they are called, in order. */
  readonly footnotes: readonly Footnote[];
  /** Breaks with text of their paragraph after them, in order. */
  readonly innerBreaks: readonly InnerBreak[];
  /** Rules that take a line, in order. */
  readonly ruleLines: readonly RuleLine[];
  /** Facts stored by the program that wrote the file; may be stale. */
  readonly stored: {
    readonly application: string | null;
    readonly pages: number | null;
    readonly characters: number | null;
  };
  readonly compatibility: {
    /** `w:compatibilityMode`, e.g. 15 for Word 2013 and later. */
    readonly mode: number | null;
    readonly balanceSingleByteDoubleByteWidth: boolean;
    /** Space after a paragraph and before the next are added; otherwise the larger holds. */
    readonly spaceAdds: boolean;
  };
}
