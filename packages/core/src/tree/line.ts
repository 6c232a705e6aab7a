import type { Draft, Inline, Paragraph, Text } from './draft.ts';
import type { Range } from './line-table.ts';

/** Text as a reader sees it (no markup), and where each stretch of it stands in `Draft.data.text`. */
export interface TextView {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `length` characters of a view from `at` on; they stand at `offset`. Pieces cover the view without gaps. */
export interface Piece {
  readonly at: number;
  readonly offset: number;
  readonly length: number;
  readonly node: Text | null;
}

/** A paragraph, or the part of it between two line breaks. */
export interface Line extends TextView {
  readonly index: number;
  readonly paragraph: Paragraph;
  /**
   * `text` for matching, of the same length: full-width letters and digits made half-width, every space a plain
   * space. Brackets, colons and other marks stay as they are, since rules report them.
   */
  readonly match: string;
  /** Index of the first and one past the last character of `match` that is no space. */
  readonly from: number;
  readonly to: number;
  /** Begins after a line break inside the paragraph. */
  readonly continues: boolean;
  /** A page break, rule or section end stands before this line. */
  readonly afterBreak: 'page' | 'column' | 'section' | 'rule' | null;
  readonly inTable: boolean;
}

/** Offset in `Draft.data.text` of the character at `index` of the view; of `text.length` the end of the view. */
export function offsetAt(view: TextView, index: number): number {
  const last = view.pieces.at(-1);
  if (!last) return 0;
  if (index >= view.text.length) return last.offset + last.length;
  return pieceAt(view, index).offset + index - pieceAt(view, index).at;
}

/** Range in `Draft.data.text` of the characters `start` (inclusive) to `end` (exclusive) of the view. */
export function rangeIn(view: TextView, start: number, end: number): Range {
  const first = offsetAt(view, start);
  return { start: first, end: end <= start ? first : offsetAt(view, end - 1) + 1 };
}

/** The piece that holds the character at `index`. */
export function pieceAt(view: TextView, index: number): Piece {
  const { pieces } = view;
  if (pieces.length === 1) return pieces[0] as Piece;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}

/** Whether any character of the stretch may not be edited: automatic numbering, a field, code, a link. */
export function isProtected(view: TextView, start: number, end: number): boolean {
  return view.pieces.some(
    ({ at, length, node }) =>
      at < end &&
      at + length > start &&
      node !== null &&
      (node.data.generated ?? node.data.protected) !== null,
  );
}

/** The lines of a draft in reading order, tables cell by cell; header and footer parts are not among them. */
export function linesOf(draft: Draft): Line[] {
  const lines: Line[] = [];
  let pending: Line['afterBreak'] = null;
  const visit = (blocks: Draft['children'], inTable: boolean): void => {
    for (const block of blocks) {
      if (block.type === 'break') pending = block.data.kind;
      else if (block.type === 'table')
        for (const row of block.children) for (const cell of row.children) visit(cell.children, true);
      else {
        for (const [part, inlines] of splitAtBreaks(block.children).entries()) {
          lines.push(lineOf(block, inlines, lines.length, part > 0, part === 0 ? pending : null, inTable));
        }
        pending = null;
      }
    }
  };
  visit(draft.children, false);
  return lines;
}

function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

function lineOf(
  paragraph: Paragraph,
  inlines: readonly Inline[],
  index: number,
  continues: boolean,
  afterBreak: Line['afterBreak'],
  inTable: boolean,
): Line {
  let text = '';
  const pieces: Piece[] = [];
  for (const node of inlines) {
    if (node.type !== 'text' || node.value === '') continue;
    appendPieces(pieces, node, text.length);
    text += node.value;
  }
  if (pieces.length === 0) {
    const offset = (inlines[0] ?? paragraph).position.start.offset ?? 0;
    pieces.push({ at: 0, offset, length: 0, node: null });
  }
  const match = normalize(text);
  const trimmed = match.trimStart();
  const from = match.length - trimmed.length;
  return {
    index,
    paragraph,
    text,
    pieces,
    match,
    from,
    to: from + trimmed.trimEnd().length,
    continues,
    afterBreak,
    inTable,
  };
}

function appendPieces(pieces: Piece[], node: Text, at: number): void {
  const { map } = node.data;
  if (map === null) {
    pieces.push({ at, offset: node.position.start.offset ?? 0, length: node.value.length, node });
    return;
  }
  for (const [index, entry] of map.entries()) {
    const end = map[index + 1]?.at ?? node.value.length;
    pieces.push({ at: at + entry.at, offset: entry.offset, length: end - entry.at, node });
  }
}

// Full-width digits and Latin letters, and the spaces found in official documents (U+3000, no-break space, tab).
const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u3000\u00A0\u2002\u2003\u2009\t\v]/u;
const WIDE_ALL = new RegExp(WIDE.source, 'gu');

function normalize(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(WIDE_ALL, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
