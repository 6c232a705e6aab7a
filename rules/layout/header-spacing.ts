import { defineRule, type Facts, type Line, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { lineRange } from '../shared/line-range.ts';

const EMPTY_LINES = 2;
/** 一行：3号字高加7/8字距，22行占225毫米。 */
const LINE = 28.95;
/** Line boxes and fonts differ by a few points: less than a line is no difference. */
const TOLERANCE = 0.98;

export default defineRule({
  id: 'layout/header-spacing',
  name: { zh: '版头排列', en: 'Spacing of the header' },
  severity: 'info',
  strength: 'must',
  basis: [
    clause('layout', '7.2.5'),
    clause('layout', '7.2.6'),
    clause('layout', '7.2.7'),
    clause('layout', '7.3.1'),
  ],
  // 信函、命令、纪要的版头另有规定（10.1—10.3）。
  applies: { forms: ['standard', 'motion', 'reply'], web: false },
  needs: ['layout'],
  messages: {
    number: {
      zh: '发文字号在发文机关标志下空{seen}行，应空二行',
      en: 'The document number stands {seen} empty lines below the mark; it should be two',
    },
    title: {
      zh: '标题在红色分隔线下空{seen}行，应空二行',
      en: 'The title stands {seen} empty lines below the red line; it should be two',
    },
    signatory: {
      zh: '签发人与发文字号不在同一行，上行文发文字号应与最后一个签发人姓名处在同一行',
      en: 'The signatory is not in the line of the document number; in an upward document the last name is',
    },
  },
  check({ document, elements, facts, report }) {
    const { issuerMark, documentNumber, signatory, title } = elements;
    const numberLine = documentNumber?.lines.at(-1);
    if (!documentNumber || !numberLine || isBoxed(numberLine)) return;
    const signed = signatory?.lines.at(-1);
    const apart = signed !== undefined && signed.paragraph !== numberLine.paragraph && !isBoxed(signed);
    if (signatory && apart && document.direction === 'upward') report('signatory', { at: signatory });
    const block = [documentNumber.lines[0], signatory?.lines[0]].filter((line) => line !== undefined);
    const below = block.reduce((first, line) => (line.index < first.index ? line : first), numberLine);
    const gaps = [
      { id: 'number', from: issuerMark?.lines.at(-1), to: below },
      { id: 'title', from: ruledLine(document, numberLine, title?.lines[0]), to: title?.lines[0] },
    ] as const;
    for (const { id, from, to } of gaps) {
      const seen = from && to ? emptyLines(document, facts, from, to) : null;
      if (
        to === undefined ||
        seen === null ||
        seen.some((lines) => Math.abs(lines - EMPTY_LINES) < TOLERANCE)
      )
        continue;
      const count = String(Math.round((seen[0] ?? 0) * 10) / 10);
      report(id, { at: lineRange(to), data: { seen: count }, actual: count, expected: ['2'] });
    }
  },
});

/** In a table or text box: where it stands on the page is not read. */
function isBoxed({ inTable, paragraph }: Line): boolean {
  return inTable || paragraph.data.container !== 'body';
}

/** The line whose lower border is the red line: the number's, or an empty one below it. A drawn line has no place. */
function ruledLine({ lines }: OfficialDocument, number: Line, title: Line | undefined): Line | undefined {
  return lines
    .slice(number.index, title?.index ?? number.index)
    .findLast(({ paragraph }) => paragraph.data.layout?.borders.bottom !== undefined);
}

/**
 * Empty lines between two lines of the text, space before and after included: by their height in lines of the standard,
 * and by their number, since a document with other line spacing counts its own. Null where it cannot be told.
 */
function emptyLines(
  { lines, parts }: OfficialDocument,
  facts: Facts,
  from: Line,
  to: Line,
): readonly number[] | null {
  const between = lines.slice(from.index + 1, to.index);
  const known = [from, ...between, to].every((line) => !isBoxed(line));
  const empty = between.every(({ index }) => parts[index] === 'blank');
  const broken = [...between, to].some(({ afterBreak }) => afterBreak !== null);
  if (from.index >= to.index || !known || !empty || broken) return null;
  const shapes = between.map(({ paragraph }) => facts.shapeOf(paragraph));
  const space =
    (facts.shapeOf(from.paragraph)?.after ?? 0) +
    (facts.shapeOf(to.paragraph)?.before ?? 0) +
    shapes.reduce((sum, shape) => sum + (shape?.before ?? 0) + (shape?.after ?? 0), 0);
  const heights = shapes.flatMap((shape) => shape?.lines ?? []).reduce((sum, height) => sum + height, 0);
  return [(heights + space) / LINE, between.length + space / LINE];
}
