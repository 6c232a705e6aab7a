import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType } from 'docx';
import { STYLE } from './document-styles.ts';
import type { DocumentForm, DocxHeader } from './docx-document.ts';
import type { DocxItem } from './docx-item.ts';
import { emptyLine } from './empty-line.ts';
import { CELL, FONT, LINE, millimetres, points, RED, TEXT_WIDTH } from './page-layout.ts';
import { textRun } from './text-run.ts';
import { textWidth } from './text-width.ts';
import { writeIssuerMark } from './write-issuer-mark.ts';
import type { WriteSettings } from './write-options.ts';

/** Red line as wide as the type area, 4 mm below the document number (7.2.7). */
const RED_LINE = {
  bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 11 },
} as const;

const flushLeft = (text: string, font: string): Paragraph =>
  new Paragraph({ style: STYLE.flush, children: [textRun(text, { font })] });

/** 份号, 密级, 紧急程度 from the first line down, flush left (7.2.1 to 7.2.3). */
function topLines({ copyNumber, classification, urgency }: DocxHeader): readonly Paragraph[] {
  return [
    ...(copyNumber === undefined ? [] : [flushLeft(copyNumber, FONT.仿宋)]),
    ...(classification === undefined ? [] : [flushLeft(classification, FONT.黑体)]),
    ...(urgency === undefined ? [] : [flushLeft(urgency, FONT.黑体)]),
  ];
}

const pairs = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

/**
 * Number on the left, one 字 in, and “签发人：” on the right, one 字 in, two names a line; the number stands in
 * the line of the last name (7.2.6). The number is indented by its first line, which leaves the red line whole.
 */
function upwardNumber(number: string, signatory: readonly string[], line: boolean): readonly Paragraph[] {
  const rows = pairs(signatory).map((names) => names.join('　'));
  const label = '签发人：';
  const nameWidth = Math.max(...rows.map(textWidth));
  const start = TEXT_WIDTH - (1 + textWidth(label) + nameWidth) * CELL;
  return rows.map((names, index) => {
    const last = index === rows.length - 1;
    return new Paragraph({
      style: STYLE.flush,
      alignment: AlignmentType.LEFT,
      indent: { firstLine: CELL, firstLineChars: 100 },
      tabStops: [
        { type: TabStopType.LEFT, position: start },
        { type: TabStopType.LEFT, position: start + textWidth(label) * CELL },
      ],
      ...(last && line ? { border: RED_LINE } : {}),
      children: [
        textRun(last ? `${number}\t` : '\t'),
        textRun(index === 0 ? label : '\t'),
        textRun(names, { font: FONT.楷体 }),
      ],
    });
  });
}

function numberLines(header: DocxHeader, line: boolean): readonly Paragraph[] {
  const { documentNumber = '', signatory = [] } = header;
  if (signatory.length > 0) return upwardNumber(documentNumber, signatory, line);
  if (documentNumber === '' && !line) return [];
  return [
    new Paragraph({
      style: STYLE.flush,
      alignment: AlignmentType.CENTER,
      ...(line ? { border: RED_LINE } : {}),
      children: documentNumber === '' ? [] : [textRun(documentNumber)],
    }),
  ];
}

/** Mark `top` millimetres below the upper edge of the type area, number two lines below it. */
function plainHeader(
  header: DocxHeader,
  top: number,
  redLine: boolean,
  settings: WriteSettings,
): readonly DocxItem[] {
  const above = topLines(header);
  const hasMark = header.issuerMark.length > 0;
  const space = Math.max(0, millimetres(top) - above.length * LINE);
  const number = numberLines(header, hasMark && redLine);
  return [
    ...above,
    ...(hasMark ? writeIssuerMark(header, { space, letter: false, as: settings.headerAs }) : []),
    ...(hasMark && number.length > 0 ? [emptyLine(), emptyLine()] : []),
    ...number,
  ];
}

/**
 * Header of a letter (10.1): mark over a red double line, below it 份号, 密级, 紧急程度 flush left and the
 * number flush right, the first of them in the number's line.
 */
function letterHeader(header: DocxHeader, settings: WriteSettings): readonly DocxItem[] {
  const { copyNumber, classification, urgency, documentNumber = '', signatory = [] } = header;
  const left = [
    ...(copyNumber === undefined ? [] : [{ text: copyNumber, font: FONT.仿宋 }]),
    ...[classification, urgency].flatMap((text) => (text === undefined ? [] : [{ text, font: FONT.黑体 }])),
  ];
  const [first, ...rest] = left;
  // The number's characters stand 7/8 of a character below the line; the line box gives about half of that.
  const spacing = { before: points(7.5), line: LINE, lineRule: LineRuleType.EXACT } as const;
  const numberLine = new Paragraph({
    style: STYLE.flush,
    spacing,
    ...(first === undefined
      ? { alignment: AlignmentType.RIGHT }
      : { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] }),
    children: [
      ...(first === undefined ? [] : [textRun(first.text, { font: first.font }), textRun('\t')]),
      textRun(documentNumber),
    ],
  });
  return [
    ...(header.issuerMark.length > 0
      ? writeIssuerMark(header, { space: 0, letter: true, as: settings.headerAs })
      : []),
    ...(first === undefined && documentNumber === '' ? [] : [numberLine]),
    ...rest.map(({ text, font }) => flushLeft(text, font)),
    ...(signatory.length > 0 ? upwardNumber('', signatory, false) : []),
  ];
}

/** 版头 (7.2), or the head of a letter (10.1), order (10.2) or minutes (10.3). */
export function writeHeader(
  form: DocumentForm,
  header: DocxHeader,
  settings: WriteSettings,
): readonly DocxItem[] {
  switch (form) {
    case 'letter':
      return letterHeader(header, settings);
    case 'order':
      return plainHeader(header, 20, false, settings);
    case 'standard':
    case 'minutes':
      return plainHeader(header, 35, true, settings);
  }
}
