import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { DocumentForm } from './docx-document.ts';
import { FONT, fontSlots, millimetres, PAGE, points, RED, SIZE, SMALL_CELL } from './page-layout.ts';

const spacing = { line: points(18), lineRule: LineRuleType.EXACT } as const;

const pageNumber = (side: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: SMALL_CELL },
        spacing,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: fontSlots(FONT.宋体),
            size: SIZE.四号,
          }),
        ],
      }),
    ],
  });

/** The lower red double line of a letter, 20 mm above the page's lower edge and 170 mm long (10.1). */
const letterFootLine = () =>
  new Footer({
    children: [
      new Paragraph({
        frame: {
          type: 'absolute',
          position: { x: (PAGE.width - millimetres(170)) / 2, y: PAGE.height - millimetres(20) },
          width: millimetres(170),
          height: points(4),
          anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
          wrap: FrameWrap.NONE,
        },
        border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, color: RED, size: 24, space: 0 } },
        spacing: { line: points(1), lineRule: LineRuleType.EXACT },
        children: [],
      }),
      // A frame is anchored to the paragraph behind it.
      new Paragraph({ spacing, children: [] }),
    ],
  });

/**
 * Page numbers “— 1 —” in 四号宋体 (7.5): odd pages on the right, even pages on the left, one 字 from the edge.
 * The first page of a letter shows no number, but the lower double line (10.1).
 */
export function writePageNumbers(form: DocumentForm) {
  const odd = pageNumber('right');
  const even = pageNumber('left');
  return form === 'letter' ? { default: odd, even, first: letterFootLine() } : { default: odd, even };
}
