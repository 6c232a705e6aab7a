import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IBorderOptions,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Textbox,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { STYLE } from './document-styles.ts';
import type { DocxHeader } from './docx-document.ts';
import type { DocxItem } from './docx-item.ts';
import { CELL, FONT, millimetres, PAGE, points, RED, TEXT_WIDTH } from './page-layout.ts';
import { textRun } from './text-run.ts';
import { textWidth } from './text-width.ts';

/** Where and how the mark is written. */
export interface IssuerMarkPlace {
  /** Twips between the upper edge of the type area, or the line before, and the mark. */
  readonly space: number;
  /** A letter's mark, with the upper red double line. */
  readonly letter: boolean;
  readonly as: 'paragraphs' | 'textBox';
}

interface MarkSize {
  /** Points. */
  readonly size: number;
  /** Width of characters in per cent. */
  readonly scale: number;
}

/** What a mark may fill: a little less than the type area, so that rounding never breaks its line. */
const MARK_WIDTH = TEXT_WIDTH - 2 * CELL;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Length of the double lines of a letter (10.1). */
const LETTER_LINE = millimetres(170);

/**
 * A size at which `characters` 字 fill most of `width` twips. The standard asks only for 醒目、美观、庄重: long
 * names are narrowed down to four fifths before the size goes down, and 30 pt is the least.
 */
function markSize(characters: number, width: number): MarkSize {
  const room = width / 20 / Math.max(characters, 1);
  const size = Math.min(62, Math.max(30, Math.floor(room / 0.8)));
  return { size, scale: Math.min(100, Math.floor((room / size) * 100)) };
}

const markRun = (text: string, { size, scale }: MarkSize) =>
  textRun(text, { font: FONT.小标宋, size: size * 2, red: true, ...(scale === 100 ? {} : { scale }) });

/** Exact, a little more than the characters' height: the lines of the grid would cut them off. */
const markLine = (size: number) => ({ line: points(size * 1.15), lineRule: LineRuleType.EXACT }) as const;

const markParagraph = (text: string, size: MarkSize, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    style: STYLE.flush,
    alignment: AlignmentType.CENTER,
    spacing: markLine(size.size),
    ...more,
    children: [markRun(text, size)],
  });

/** Organs one under the other, spread to equal width, and the suffix on their right at half height (7.2.4). */
function jointTable(organs: readonly string[], suffix: string): Table {
  const longest = Math.max(...organs.map(textWidth));
  const fitted = markSize(longest + textWidth(suffix) + 1, MARK_WIDTH);
  const size = { ...fitted, size: Math.min(fitted.size, 48) };
  const wide = (characters: number) => Math.round((characters * size.size * 20 * size.scale) / 100);
  const columns = [wide(longest + 0.5), wide(textWidth(suffix) + 0.5)] as const;
  const bare = { borders: NO_BORDERS, verticalAlign: VerticalAlignTable.CENTER };
  const rows = organs.map(
    (organ, index) =>
      new TableRow({
        children: [
          new TableCell({
            ...bare,
            width: { size: columns[0], type: WidthType.DXA },
            children: [markParagraph(organ, size, { alignment: AlignmentType.DISTRIBUTE })],
          }),
          ...(index === 0
            ? [
                new TableCell({
                  ...bare,
                  rowSpan: organs.length,
                  width: { size: columns[1], type: WidthType.DXA },
                  children: [markParagraph(suffix, size)],
                }),
              ]
            : []),
        ],
      }),
  );
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: columns[0] + columns[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
  });
}

const spacer = (space: number): Paragraph =>
  new Paragraph({ style: STYLE.flush, spacing: { line: space, lineRule: LineRuleType.EXACT }, children: [] });

/** The upper double line of a letter, 4 mm below the mark: thick above, thin below (10.1). */
const LETTER_BORDER = {
  bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, color: RED, size: 24, space: 11 },
} as const;

/** The mark of a letter stands 30 mm below the page's edge, above the type area: a frame takes it there. */
const LETTER_FRAME = {
  frame: {
    type: 'absolute',
    position: { x: (PAGE.width - LETTER_LINE) / 2, y: millimetres(30) },
    width: LETTER_LINE,
    height: 0,
    rule: HeightRule.AUTO,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.NOT_BESIDE,
  },
} as const;

function letterMark(lines: readonly string[]): readonly Paragraph[] {
  const size = markSize(Math.max(...lines.map(textWidth)) + 1, MARK_WIDTH);
  return lines.map((line, index) =>
    markParagraph(line, size, {
      ...LETTER_FRAME,
      ...(index === lines.length - 1 ? { border: LETTER_BORDER } : {}),
    }),
  );
}

function markContent(
  organs: readonly string[],
  suffix: string,
  space: number,
): readonly (Paragraph | Table)[] {
  if (organs.length > 1 && suffix !== '') {
    return [...(space > 0 ? [spacer(space)] : []), jointTable(organs, suffix)];
  }
  const lines = organs.map((organ, index) => (index === organs.length - 1 ? organ + suffix : organ));
  const size = markSize(Math.max(...lines.map(textWidth)), MARK_WIDTH);
  return lines.map((line, index) =>
    markParagraph(line, size, { spacing: { ...markLine(size.size), before: index === 0 ? space : 0 } }),
  );
}

/** An inline text box as wide as the type area. Its paragraph's lines are not exact: they would cut it off. */
function boxed(organs: readonly string[], suffix: string, { space, letter }: IssuerMarkPlace): Textbox {
  const outdent = (LETTER_LINE - TEXT_WIDTH) / 2;
  return new Textbox({
    alignment: AlignmentType.CENTER,
    spacing: { before: space, line: 240, lineRule: LineRuleType.AUTO },
    ...(letter ? { border: LETTER_BORDER, indent: { left: -outdent, right: -outdent } } : {}),
    style: { width: `${TEXT_WIDTH / 20}pt`, height: `${Math.max(80, organs.length * 64)}pt` },
    children: markContent(organs, suffix, 0),
  });
}

/**
 * The red 发文机关标志 (7.2.4): one organ in a line, several under each other, with “文件” on their right.
 * A letter's mark has its double line.
 */
export function writeIssuerMark(
  { issuerMark, issuerMarkSuffix = '' }: DocxHeader,
  place: IssuerMarkPlace,
): readonly DocxItem[] {
  if (place.as === 'textBox') return [boxed(issuerMark, issuerMarkSuffix, place)];
  if (!place.letter) return markContent(issuerMark, issuerMarkSuffix, place.space);
  return letterMark(
    issuerMark.map((organ, i) => (i === issuerMark.length - 1 ? organ + issuerMarkSuffix : organ)),
  );
}
