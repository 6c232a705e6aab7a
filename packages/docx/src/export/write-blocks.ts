import { AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import { blankLinesBefore } from './blank-lines.ts';
import { closingIndent } from './closing-indent.ts';
import { STYLE } from './document-styles.ts';
import type { AttendanceBlock, Block, HeadingBlock, LinesBlock, TextBlock } from './docx-document.ts';
import type { DocxItem } from './docx-item.ts';
import { emptyLine, keptEmptyLine } from './empty-line.ts';
import { countHeadings, type HeadingCounter } from './heading-numbering.ts';
import { CELL, FONT } from './page-layout.ts';
import { textRun, textRuns } from './text-run.ts';
import { textWidth } from './text-width.ts';
import { writeTable } from './write-table.ts';

interface BlockContext {
  readonly following: readonly Block[];
  readonly counter: HeadingCounter;
  readonly automatic: boolean;
  /** The last line stays on the page of what follows. */
  readonly keep: boolean;
}

/** Style of each one-paragraph element; what depends on more than the kind is added in {@link writeText}. */
const TEXT_STYLES: Readonly<Record<TextBlock['kind'], string>> = {
  titleNote: STYLE.titleNote,
  mainRecipients: STYLE.flush,
  body: STYLE.body,
  signature: STYLE.closing,
  date: STYLE.closing,
  annotation: STYLE.body,
  attachmentLabel: STYLE.label,
  chapter: STYLE.chapter,
  plain: STYLE.flush,
};

const kept = (keep: boolean): IParagraphOptions => (keep ? { keepNext: true } : {});

function writeText(block: TextBlock, { following, keep }: BlockContext): Paragraph {
  const closing = block.kind === 'signature' || block.kind === 'date';
  return new Paragraph({
    style: TEXT_STYLES[block.kind],
    ...(closing ? { indent: { right: Math.round(closingIndent(block, following) * CELL) } } : {}),
    ...(block.kind === 'attachmentLabel' ? { pageBreakBefore: true } : {}),
    ...kept(keep || block.kind === 'signature'),
    children: textRuns(block.text, block.bold),
  });
}

/** The part of an attachment note's line before the attachment's name: “附件：1.”, “附件：”, “2.”. */
const NOTE_PREFIX = /^(?:附\s*件\s*[：:]?\s*)?(?:\d{1,2}\s*[.．、]\s*)?/u;

/** 附件说明 (7.3.4): two 字 in, a name that runs over stands under its own first character. */
function writeAttachmentNote(lines: readonly string[], keep: boolean): readonly Paragraph[] {
  return lines.map((text, index) => {
    const prefix = textWidth(NOTE_PREFIX.exec(text)?.[0] ?? '');
    const start = index === 0 ? 2 : 5;
    return new Paragraph({
      style: STYLE.flush,
      indent: { left: Math.round((start + prefix) * CELL), hanging: Math.round(prefix * CELL) },
      ...kept(keep && index === lines.length - 1),
      children: [textRun(text)],
    });
  });
}

function writeLines(block: LinesBlock, { keep }: BlockContext): readonly Paragraph[] {
  if (block.kind === 'attachmentNote') return writeAttachmentNote(block.lines, keep);
  return block.lines.map(
    (text, index) =>
      new Paragraph({
        style: STYLE.title,
        ...(block.kind === 'issuedTitle' && index === 0 ? { pageBreakBefore: true } : {}),
        children: [textRun(text)],
      }),
  );
}

function writeHeading(block: HeadingBlock, { counter, automatic, keep }: BlockContext): Paragraph {
  const { text, numbering } = automatic ? counter.take(block) : { text: block.text, numbering: null };
  return new Paragraph({
    style: STYLE.headings[block.level],
    ...(numbering === null ? {} : { numbering }),
    ...kept(keep),
    children: [
      textRun(text),
      // Only the heading's own sentence is in its font: the text behind it is body (7.3.3).
      ...(block.continuation === undefined
        ? []
        : textRuns(block.continuation, block.bold, { font: FONT.仿宋 })),
    ],
  });
}

/** “出席：” in 黑体, the names in 仿宋, what runs over stands behind the colon (10.3). */
function writeAttendance({ label, text }: AttendanceBlock): Paragraph {
  const hanging = textWidth(label) * CELL;
  const look: IParagraphOptions = {
    style: STYLE.flush,
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: 2 * CELL + hanging, hanging },
  };
  return new Paragraph({ ...look, children: [textRun(label, { font: FONT.黑体 }), textRun(text)] });
}

function writeBlock(block: Block, context: BlockContext): readonly DocxItem[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, context)];
    case 'attendance':
      return [writeAttendance(block)];
    case 'table':
      // Two tables with nothing between them would be one to Word.
      return [writeTable(block.rows), ...(context.following[0]?.kind === 'table' ? [emptyLine()] : [])];
    case 'title':
    case 'issuedTitle':
    case 'attachmentTitle':
    case 'attachmentNote':
      return writeLines(block, context);
    default:
      return [writeText(block, context)];
  }
}

/** Whether a block is the first of a closing: a signature, or a date that has none. */
const beginsClosing = (block: Block | undefined, previous: Block | undefined): boolean =>
  (block?.kind === 'signature' || block?.kind === 'date') &&
  previous?.kind !== 'signature' &&
  previous?.kind !== 'date';

/** The first page must show body text (7.3.2): its only paragraph is not moved on with the signature. */
const hasBodyAbove = (blocks: readonly Block[], index: number): boolean =>
  blocks.slice(0, index).some(({ kind }) => kind === 'body');

/** How blocks are written beside what they are. */
export interface BlockSettings {
  /** A header stands above them. */
  readonly header: boolean;
  readonly automatic: boolean;
  readonly keepClosing: boolean;
}

/** The blocks in order, each with the empty lines that belong above it. */
export function writeBlocks(
  blocks: readonly Block[],
  { header, automatic, keepClosing }: BlockSettings,
): readonly DocxItem[] {
  const counter = countHeadings();
  return blocks.flatMap((block, index) => {
    if (block.kind === 'attachmentLabel' || block.kind === 'issuedTitle') counter.restart();
    const previous = blocks[index - 1];
    const line = keepClosing && beginsClosing(block, previous) ? keptEmptyLine : emptyLine;
    const blank = Array.from({ length: blankLinesBefore(block, previous, header) }, line);
    const following = blocks.slice(index + 1);
    const keep = keepClosing && beginsClosing(following[0], block) && hasBodyAbove(blocks, index);
    return [...blank, ...writeBlock(block, { following, counter, automatic, keep })];
  });
}
