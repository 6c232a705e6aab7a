import type { Block, Break, Draft, Paragraph, Table } from '../tree/draft.ts';
import { breakLines, type LineMeasure } from './break-lines.ts';
import {
  APOSTROPHE,
  ATTACHED,
  CHARACTER_CLASSES,
  IDEOGRAPHIC_SPACE,
  isApostrophe,
  KIND,
  WIDE,
} from './character-classes.ts';
import { latinWidth } from './font-metrics.ts';

/** GB/T 9704—2012, 5.2.3: 22 lines a page, 28 characters a line. */
const LINES_A_PAGE = 22;
const CELLS_A_LINE = 28;
/** 7.3.1: the title in 2号, 22 pt against the 16 pt of 3号. */
const TITLE_CELLS = (CELLS_A_LINE * 16) / 22;
const FIRST_LINE_INDENT = 2;
/** Pitch of a line of the grid in points: 225 mm of type area by 22. */
const LINE_PITCH = 28.95;
/** A source line shorter than this share of a full line was ended on purpose, not wrapped by an editor. */
const WRAPPED_SHARE = 0.75;
const FORCED_BREAK = '\v';
const GRID_MEASURE: LineMeasure = {
  firstStart: 0,
  start: 0,
  end: CELLS_A_LINE,
  tab: FIRST_LINE_INDENT,
  kinsoku: true,
  hanging: true,
  compress: true,
  stops: [],
  digitSpace: 0,
  autoSpace: 0,
};

/**
 * Pages of a draft without layout (Markdown, text), estimated on the grid of GB/T 9704—2012, 5.2.3: 22 lines of 28
 * characters, paragraphs with two characters of first-line indent, a first-level heading in 2号 (20 characters a
 * line), a new page at each page break and rule (`---`) between texts.
 *
 * Rough: a table's columns are equally wide and each row takes whole lines; a picture of unknown height is one line;
 * nothing is kept together; the room of a 版头 and of blank lines that the draft does not write is not added. A soft
 * line break ends a line where its source line is less than three quarters full, otherwise it joins.
 */
export function gridPages(draft: Draft): number {
  let full = 0;
  let lines = 0;
  for (const block of draft.children) {
    if (block.type !== 'break') {
      lines += blockLines(block);
    } else if (block.data.kind !== 'column') {
      full += Math.ceil(lines / LINES_A_PAGE);
      lines = 0;
    }
  }
  return Math.max(full + Math.ceil(lines / LINES_A_PAGE), 1);
}

function blockLines(block: Exclude<Block, Break>): number {
  if (block.type === 'table') return tableLines(block, CELLS_A_LINE);
  const { container, heading } = block.data;
  if (container === 'header' || container === 'footer') return 0;
  if (heading === 1) return paragraphLines(block, TITLE_CELLS, 0);
  return paragraphLines(block, CELLS_A_LINE, container === 'code' ? 0 : FIRST_LINE_INDENT);
}

function tableLines(table: Table, cells: number): number {
  const columns = Math.max(1, ...table.children.map((row) => row.children.length));
  const width = Math.max(cells / columns, 1);
  let lines = 0;
  for (const row of table.children) {
    let highest = 1;
    for (const cell of row.children) {
      let height = 0;
      for (const block of cell.children) {
        if (block.type === 'table') height += tableLines(block, width);
        else if (block.type === 'paragraph') height += paragraphLines(block, width, 0);
      }
      highest = Math.max(highest, height);
    }
    lines += highest;
  }
  return lines;
}

function paragraphLines(paragraph: Paragraph, cells: number, indent: number): number {
  const { text, pictureLines } = gridText(paragraph, cells);
  if (text === '' && pictureLines > 0) return pictureLines;
  const measure: LineMeasure = { ...GRID_MEASURE, firstStart: indent, end: cells };
  return breakLines(text, cellWidths(text), measure).length + pictureLines;
}

/** The text with its soft breaks decided, and the lines that pictures take. */
function gridText(paragraph: Paragraph, cells: number): { text: string; pictureLines: number } {
  let text = '';
  let sourceLine = '';
  let pictureLines = 0;
  for (const child of paragraph.children) {
    if (child.type === 'text') {
      sourceLine += child.value;
    } else if (child.type === 'lineBreak') {
      text += sourceLine;
      if (cellsOf(sourceLine) < cells * WRAPPED_SHARE) text += FORCED_BREAK;
      sourceLine = '';
    } else if (!child.data.anchored) {
      pictureLines += Math.max(1, Math.ceil((child.data.height ?? 0) / LINE_PITCH));
    }
  }
  return { text: text + sourceLine, pictureLines };
}

function cellsOf(text: string): number {
  let cells = 0;
  for (const width of cellWidths(text)) cells += width;
  return cells;
}

function cellWidths(text: string): Float64Array {
  const widths = new Float64Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = (CHARACTER_CLASSES[code] ?? 0) & KIND;
    if (kind === ATTACHED) continue;
    const isWide =
      code === IDEOGRAPHIC_SPACE || (kind === WIDE && (code !== APOSTROPHE || !isApostrophe(text, i)));
    widths[i] = isWide ? 1 : latinWidth(code, false);
  }
  return widths;
}
