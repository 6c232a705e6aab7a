import type { Paragraph } from '../tree/draft.ts';
import type { FlowItem, LinesItem } from './flow-item.ts';
import type { Flow } from './flow-of.ts';
import type { Extent, PageFrame } from './page-frame.ts';

/** Room in points of the line between the text and the footnotes of a page. */
const NOTE_SEPARATOR = 15.6;

// Rounding in twips (1/20 pt) must not cost a page its last line.
const TOLERANCE = 0.1;

/** How far the flow has come. Heights are points from the upper edge of the paper. */
interface Cursor {
  frame: PageFrame;
  extent: Extent;
  /** 1-based. */
  page: number;
  /** The number that the page bears. */
  number: number;
  /** Where the columns of the section begin on this page. */
  top: number;
  column: number;
  y: number;
  /** The column, or the page, has taken lines. */
  columnUsed: boolean;
  pageUsed: boolean;
  /** Height of the footnotes of this page. */
  notes: number;
  /** Space in points that the last item left below itself in this column. */
  after: number;
  /** The column was begun because the one before was full. */
  overflowed: boolean;
  /** Breaks that nothing has followed yet: one at the end of a document makes no page. */
  pending: FlowItem[];
  readonly pageOf: Map<Paragraph, number>;
  readonly flow: Flow;
}

/** Fills pages with the items of a flow. @returns The number of pages and the page on which each paragraph begins. */
export function placeItems(flow: Flow): { count: number; pageOf: Map<Paragraph, number> } {
  const { frame } = flow;
  const number = frame.numberFrom ?? 1;
  const extent = frame.first ?? extentOf(frame, number);
  const cursor: Cursor = {
    frame,
    extent,
    page: 1,
    number,
    top: extent.top,
    column: 0,
    y: extent.top,
    columnUsed: false,
    pageUsed: false,
    notes: 0,
    after: 0,
    overflowed: false,
    pending: [],
    pageOf: new Map(),
    flow,
  };
  flow.items.forEach((item, index) => {
    if (item.kind === 'lines') placeLines(cursor, item, index);
    else cursor.pending.push(item);
  });
  return { count: cursor.page, pageOf: cursor.pageOf };
}

function record(cursor: Cursor, paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) cursor.pageOf.set(paragraph, cursor.page);
}

function placeLines(cursor: Cursor, item: LinesItem, index: number): void {
  takePending(cursor);
  if (item.pageBreakBefore && cursor.pageUsed) startPage(cursor, false);
  const before = () => spaceBefore(cursor, item);
  const together = before() + heightKeptTogether(cursor.flow, index, columnHeight(cursor));
  if (cursor.columnUsed && together <= columnHeight(cursor) && together > roomLeft(cursor)) {
    startColumn(cursor, item.repeated);
  }
  cursor.y += before();
  let start = 0;
  while (start < item.lines.length) {
    const fitting = linesThatFit(cursor, item, start);
    if (start === 0 && fitting > 0) record(cursor, item.paragraphs);
    for (let k = start; k < start + fitting; k += 1) {
      cursor.y += item.lines[k] ?? 0;
      cursor.notes += noteRoom(item.notes[k], cursor.notes);
    }
    if (fitting > 0) markUsed(cursor);
    start += fitting;
    if (start < item.lines.length) {
      startColumn(cursor, item.repeated);
      if (start > 0) cursor.y += item.continued;
    }
  }
  if (item.lines.length === 0) record(cursor, item.paragraphs);
  cursor.y += item.after;
  cursor.after = item.after;
}

/** Of the space after a paragraph and that before the next the larger holds; at the head of a full column neither. */
function spaceBefore(cursor: Cursor, item: LinesItem): number {
  if (!cursor.columnUsed) return cursor.overflowed ? 0 : item.before;
  return cursor.flow.spaceAdds ? item.before : Math.max(item.before - cursor.after, 0);
}

/** Room that the notes of a line take at the foot of a page with this height of notes. */
function noteRoom(height: number | undefined, there: number): number {
  if (height === undefined || height === 0) return 0;
  return there === 0 ? height + NOTE_SEPARATOR : height;
}

/** How many lines from `start` on stand in this column; at least one when it is empty. */
function linesThatFit(cursor: Cursor, item: LinesItem, start: number): number {
  const left = item.lines.length - start;
  let room = roomLeft(cursor);
  let { notes } = cursor;
  let fitting = 0;
  while (fitting < left) {
    const called = noteRoom(item.notes[start + fitting], notes);
    const line = item.lines[start + fitting] ?? 0;
    room -= line + called;
    if (room + line * item.leading < 0) break;
    notes += called;
    fitting += 1;
  }
  const allowed = item.widowControl ? withoutWidows(fitting, left, start) : fitting;
  return cursor.columnUsed || allowed > 0 ? allowed : Math.max(fitting, 1);
}

/** 孤行控制: neither the first nor the last line of a paragraph stands alone. */
function withoutWidows(fitting: number, left: number, start: number): number {
  if (fitting >= left) return fitting;
  const kept = left - fitting === 1 ? fitting - 1 : fitting;
  return start === 0 && kept < 2 ? 0 : Math.max(kept, 0);
}

/**
 * Height from the item on that must not be torn apart, 0 for none: of an item with 段中不分页 all its lines, of one
 * with 与下段同页 its lines and the head of what follows. A chain higher than a column is torn like any text, so
 * counting stops there; within a chain the first item has already seen to the others.
 */
function heightKeptTogether({ items, spaceAdds }: Flow, index: number, column: number): number {
  const previous = items[index - 1];
  const inChain = previous?.kind === 'lines' && previous.keepNext;
  let height = 0;
  let after = 0;
  for (let k = index; k < items.length && height <= column; k += 1) {
    const item = items[k];
    if (item?.kind !== 'lines' || (k > index && item.pageBreakBefore)) return height;
    if (k > index) height += spaceAdds ? item.before : Math.max(item.before - after, 0);
    if (!item.keepNext) return height + headHeight(item, k === index);
    if (inChain) return item.keepLines ? height + headHeight(item, true) : 0;
    height += total(item.lines) + item.after;
    after = item.after;
  }
  return height;
}

/** Lines at the head of an item that stay together; its own splitting is seen to when it is placed. */
function headHeight(item: LinesItem, isItself: boolean): number {
  if (item.keepLines) return total(item.lines);
  if (isItself) return 0;
  const lines = !item.widowControl ? 1 : item.lines.length <= 3 ? item.lines.length : 2;
  return total(item.lines.slice(0, lines));
}

function total(lines: readonly number[]): number {
  let height = 0;
  for (const line of lines) height += line;
  return height;
}

function columnHeight(cursor: Cursor): number {
  return cursor.extent.bottom - cursor.top + TOLERANCE;
}

function roomLeft(cursor: Cursor): number {
  return cursor.extent.bottom - cursor.notes - cursor.y + TOLERANCE;
}

function markUsed(cursor: Cursor): void {
  cursor.columnUsed = true;
  cursor.pageUsed = true;
}

function takePending(cursor: Cursor): void {
  for (const item of cursor.pending) {
    if (item.kind === 'section') startSection(cursor, item.frame);
    else if (item.kind === 'break' && item.to === 'page') startPage(cursor, false);
    else startColumn(cursor, 0, false);
  }
  cursor.pending = [];
}

function startColumn(cursor: Cursor, repeated: number, overflowed = true): void {
  if (cursor.column + 1 < cursor.frame.columns) {
    cursor.column += 1;
    cursor.y = cursor.top;
    cursor.columnUsed = false;
    cursor.after = 0;
    cursor.overflowed = overflowed;
  } else {
    startPage(cursor, overflowed);
  }
  // Header rows that would fill the page are not repeated.
  if (repeated < columnHeight(cursor) / 2) cursor.y += repeated;
}

function startPage(cursor: Cursor, overflowed: boolean): void {
  cursor.page += 1;
  cursor.number += 1;
  openPage(cursor, extentOf(cursor.frame, cursor.number));
  cursor.overflowed = overflowed;
}

function extentOf({ odd, even }: PageFrame, number: number): Extent {
  return number % 2 === 0 ? even : odd;
}

function openPage(cursor: Cursor, extent: Extent): void {
  cursor.extent = extent;
  cursor.top = extent.top;
  cursor.y = extent.top;
  cursor.column = 0;
  cursor.columnUsed = false;
  cursor.pageUsed = false;
  cursor.notes = 0;
  cursor.after = 0;
  cursor.overflowed = false;
}

/** A section begins on a new page, in a new column, or below the last one, whose columns are then evened out. */
function startSection(cursor: Cursor, frame: PageFrame): void {
  const last = cursor.frame;
  const samePaper = frame.width === last.width && frame.height === last.height;
  cursor.frame = frame;
  if (frame.type === 'nextColumn' && samePaper && frame.columns === last.columns) {
    startColumn(cursor, 0, false);
  } else if (frame.type === 'continuous' && samePaper) {
    const filled = cursor.column * (cursor.extent.bottom - cursor.top) + (cursor.y - cursor.top);
    cursor.top += filled / last.columns;
    cursor.y = cursor.top;
    cursor.column = 0;
    cursor.columnUsed = cursor.pageUsed;
  } else {
    const pages = isOtherParity(cursor.page + 1, frame.type) ? 2 : 1;
    cursor.page += pages;
    cursor.number = frame.numberFrom ?? cursor.number + pages;
    openPage(cursor, frame.first ?? extentOf(frame, cursor.number));
  }
}

function isOtherParity(page: number, type: PageFrame['type']): boolean {
  return (type === 'oddPage' && page % 2 === 0) || (type === 'evenPage' && page % 2 === 1);
}
