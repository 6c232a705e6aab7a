import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { STYLE } from './document-styles.ts';
import type { DocumentForm, DocxImprint } from './docx-document.ts';
import { SMALL_CELL, TEXT_WIDTH } from './page-layout.ts';
import { textRun } from './text-run.ts';

/** 0.35 mm and 0.25 mm (7.4.1) in eighths of a point, the unit of w:sz. */
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Separators {
  readonly top: IBorderOptions;
  readonly bottom: IBorderOptions;
}

/** A line of the imprint. */
interface ImprintLine {
  /** One text, or one left and one right. */
  readonly texts: readonly [string] | readonly [string, string];
  /** No separator stands above it. */
  readonly joined: boolean;
}

const withLabel = (recipients: string): string =>
  /^(?:抄\s*送|抄\s*报|分\s*送|主\s*送)\s*[：:]/u.test(recipients) ? recipients : `抄送：${recipients}`;

const withSuffix = (date: string): string => (/印发?$/u.test(date) ? date : `${date}印发`);

const listLines = (lists: string | undefined, joined: boolean): readonly ImprintLine[] =>
  lists?.split('\n').map((list) => ({ texts: [withLabel(list)], joined })) ?? [];

/** Main recipients stand above those who get a copy, with no separator between (7.4.2). */
const linesOf = ({ mainRecipients, copyRecipients, printing }: DocxImprint): readonly ImprintLine[] => [
  ...listLines(mainRecipients, false),
  ...listLines(copyRecipients, mainRecipients !== undefined),
  ...(printing === undefined
    ? []
    : [{ texts: [printing.organ, withSuffix(printing.date)] as const, joined: false }]),
];

/** Thick above the first line and below the last, thin between; a letter has none (10.1). */
const separatorsOf = (form: DocumentForm, lines: readonly ImprintLine[], index: number): Separators => {
  if (form === 'letter') return { top: NONE, bottom: NONE };
  const above = (line: ImprintLine | undefined): IBorderOptions => (line?.joined ? NONE : THIN);
  return {
    top: index === 0 ? THICK : above(lines[index]),
    bottom: index === lines.length - 1 ? THICK : above(lines[index + 1]),
  };
};

const cell = (text: string, side: 'left' | 'right', width: number, span: number, borders: Separators) =>
  new TableCell({
    borders: { ...borders, left: NONE, right: NONE },
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.imprint,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        // Recipients that run over stand under the first name, behind “抄送：” (7.4.2).
        ...(span === 2 ? { indent: { left: 3 * SMALL_CELL, hanging: 3 * SMALL_CELL } } : {}),
        children: [textRun(text)],
      }),
    ],
  });

function imprintTable(form: DocumentForm, lines: readonly ImprintLine[]): Table {
  const right = 12 * SMALL_CELL;
  const left = TEXT_WIDTH - right;
  const rows = lines.map(({ texts: [first, second] }, index) => {
    const borders = separatorsOf(form, lines, index);
    const children =
      second === undefined
        ? [cell(first, 'left', TEXT_WIDTH, 2, borders)]
        : [cell(first, 'left', left, 1, borders), cell(second, 'right', right, 1, borders)];
    return new TableRow({ cantSplit: true, children });
  });
  return new Table({
    rows,
    columnWidths: [left, right],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: SMALL_CELL, right: SMALL_CELL, marginUnitType: WidthType.DXA },
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  });
}

const imprintParagraph = (form: DocumentForm, lines: readonly ImprintLine[], index: number): Paragraph => {
  const { top, bottom } = separatorsOf(form, lines, index);
  return new Paragraph({
    style: STYLE.imprint,
    alignment: AlignmentType.LEFT,
    // A left indent would shorten the separator line, a first-line indent does not.
    indent: { firstLine: SMALL_CELL, firstLineChars: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - SMALL_CELL }],
    ...(form === 'letter' ? {} : { border: index === lines.length - 1 ? { top, bottom } : { top } }),
    children: [textRun(lines[index]?.texts.join('\t') ?? '')],
  });
};

/**
 * 版记 (7.4) in 四号: copy recipients, then printing organ and date. As a table it floats at the foot of the type
 * area, on the page of the paragraph that follows it, which the caller has to add.
 */
export function writeImprint(
  form: DocumentForm,
  imprint: DocxImprint,
  as: 'table' | 'paragraphs',
): readonly (Paragraph | Table)[] {
  const lines = linesOf(imprint);
  if (lines.length === 0) return [];
  if (as === 'table') return [imprintTable(form, lines)];
  return lines.map((_, index) => imprintParagraph(form, lines, index));
}
