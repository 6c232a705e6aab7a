import type { Position } from 'unist';
import type {
  Block,
  Break,
  Draft,
  Inline,
  PagePart,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Text,
} from '../../tree/draft.ts';
import type { DocumentLayout, ParagraphLayout, RunLayout, SectionLayout } from '../../tree/layout.ts';

/** Drafts for the tests of measuring: A4 as GB/T 9704—2012 sets it, 3号 仿宋, exact line spacing of 28.95 pt. */

const MILLIMETRE = 72 / 25.4;
const NOWHERE: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

export const RUN: RunLayout = {
  eastAsia: '仿宋_GB2312',
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  size: 16,
  bold: false,
  italic: false,
  underline: null,
  strike: false,
  color: 'auto',
  highlight: null,
  hidden: false,
  spacing: 0,
  scale: 1,
  position: 0,
  styleId: null,
};

export const PARAGRAPH: ParagraphLayout = {
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
  lineSpacing: { rule: 'exact', value: 28.95 },
  snapToGrid: true,
  pageBreakBefore: false,
  keepNext: false,
  keepLines: false,
  widowControl: false,
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
  markSize: 16,
  markFont: '仿宋_GB2312',
};

export const SECTION: SectionLayout = {
  type: 'nextPage',
  width: 595.3,
  height: 841.9,
  landscape: false,
  marginTop: 37 * MILLIMETRE,
  marginBottom: 35 * MILLIMETRE,
  marginLeft: 28 * MILLIMETRE,
  marginRight: 26 * MILLIMETRE,
  gutter: 0,
  headerDistance: 42.55,
  footerDistance: 49.6,
  mirrorMargins: false,
  columns: 1,
  columnSpace: 21.25,
  grid: { type: 'default', linePitch: 0, charSpace: 0 },
  titlePage: false,
  pageNumberStart: null,
  pageNumberFormat: null,
  verticalText: false,
};

export function text(value: string, layout: Partial<RunLayout> | null = {}): Text {
  return {
    type: 'text',
    value,
    position: NOWHERE,
    data: {
      generated: null,
      protected: null,
      bold: false,
      layout: layout === null ? null : { ...RUN, ...layout },
      anchor: null,
      map: null,
    },
  };
}

export function lineBreak(): Inline {
  return { type: 'lineBreak', position: NOWHERE };
}

export function figure(width: number | null, height: number | null, anchored = false): Inline {
  return {
    type: 'figure',
    position: NOWHERE,
    data: { alt: null, width, height, anchored, float: null, anchor: null },
  };
}

/** A paragraph of a .docx. */
export function paragraph(
  content: string | Inline[],
  layout: Partial<ParagraphLayout> = {},
  container: Paragraph['data']['container'] = 'body',
): Paragraph {
  return {
    type: 'paragraph',
    children: typeof content !== 'string' ? content : content === '' ? [] : [text(content)],
    position: NOWHERE,
    data: { container, heading: null, layout: { ...PARAGRAPH, ...layout }, anchor: null },
  };
}

/** A paragraph of Markdown or plain text. */
export function plainParagraph(content: string | Inline[], data: Partial<Paragraph['data']> = {}): Paragraph {
  const children = typeof content === 'string' ? [text(content, null)] : content;
  return {
    type: 'paragraph',
    children,
    position: NOWHERE,
    data: { container: 'body', heading: null, layout: null, anchor: null, ...data },
  };
}

export function breakOf(kind: Break['data']['kind']): Break {
  return { type: 'break', position: NOWHERE, data: { kind, color: null } };
}

export function cell(children: Block[], data: Partial<TableCell['data']> = {}): TableCell {
  return {
    type: 'tableCell',
    children,
    position: NOWHERE,
    data: { columnSpan: 1, rowMerge: null, width: null, borders: null, margins: null, ...data },
  };
}

export function row(children: TableCell[], data: Partial<TableRow['data']> = {}): TableRow {
  return {
    type: 'tableRow',
    children,
    position: NOWHERE,
    data: { height: null, header: false, cantSplit: false, ...data },
  };
}

export function table(children: TableRow[]): Table {
  return { type: 'table', children, position: NOWHERE, data: { layout: null, anchor: null } };
}

/** A .docx with these sections (by default one). */
export function docx(
  children: Block[],
  sections: readonly Partial<SectionLayout>[] = [{}],
  pageParts: PagePart[] = [],
): Draft {
  const layout: DocumentLayout = {
    sections: sections.map((section) => ({ ...SECTION, ...section })),
    evenAndOddHeaders: false,
    defaultSize: 16,
    defaultTab: 21,
    compressPunctuation: true,
    footnotes: [],
    innerBreaks: [],
    ruleLines: [],
    stored: { application: null, pages: null, characters: null },
    compatibility: { mode: 15, balanceSingleByteDoubleByteWidth: false, spaceAdds: false },
  };
  return draft(children, layout, pageParts);
}

/** A Markdown draft. */
export function markdown(children: Block[]): Draft {
  return draft(children, null, []);
}

function draft(children: Block[], layout: DocumentLayout | null, pageParts: PagePart[]): Draft {
  return {
    type: 'draft',
    children,
    position: NOWHERE,
    data: {
      format: layout === null ? 'markdown' : 'docx',
      text: '',
      frontMatter: null,
      directives: [],
      comments: [],
      revisions: [],
      hidden: [],
      pageParts,
      layout,
      warnings: [],
    },
  };
}
