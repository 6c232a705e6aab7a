import type { FixEdit } from '@gongwen/core';
import type { XmlElement } from '../xml/element-tree.ts';
import { type FlatText, flatText, twinsOf } from './paragraph-twins.ts';
import type { PartSource } from './part-source.ts';
import type { RunText } from './run-text.ts';
import { lineAt, type MappedLine, type Stretch } from './text-map.ts';

/** Units of one run, `to` exclusive. */
export interface Segment {
  readonly text: RunText;
  readonly from: number;
  readonly to: number;
}

/** An edit at its place in a part: what goes, and what comes after the units of a run (or before its first). */
export interface PlacedEdit {
  readonly source: PartSource;
  readonly deleted: readonly Segment[];
  readonly inserted: {
    readonly text: string;
    /** Beside this unit of a run. */
    readonly at: RunText;
    readonly unit: number;
    readonly side: 'before' | 'after';
    /** The run whose formatting the new text takes. */
    readonly like: XmlElement;
  } | null;
}

/** Children of a run that may go with the text around them. */
const PLAIN_CONTENT: ReadonlySet<string> = new Set([
  'w:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:sym',
  'w:lastRenderedPageBreak',
]);

/** Whether a run can be cut between two units: not within a surrogate pair or one symbol. */
function isGap({ units }: RunText, index: number): boolean {
  return index <= 0 || index >= units.length || units[index - 1]?.start !== units[index]?.start;
}

function isPlainBetween({ run, units }: RunText, from: number, to: number): boolean {
  const first = units[from]?.element;
  const last = units[to - 1]?.element;
  if (first === undefined || last === undefined) return false;
  return run.children
    .slice(run.children.indexOf(first), run.children.indexOf(last) + 1)
    .every(({ name }) => PLAIN_CONTENT.has(name));
}

function segment(text: RunText, from: number, to: number): Segment | null {
  return isGap(text, from) && isGap(text, to) && isPlainBetween(text, from, to) ? { text, from, to } : null;
}

/** The stretches' units from `offset` to `end`; null when not all of them can be edited. */
function segmentsOf({ stretches }: MappedLine, offset: number, end: number): Segment[] | null {
  const segments: Segment[] = [];
  let covered = offset;
  for (const { offset: start, end: last, text, first, editable } of stretches) {
    const from = Math.max(start, offset);
    const to = Math.min(last, end);
    if (from >= to) continue;
    const made = text !== null && editable ? segment(text, first + from - start, first + to - start) : null;
    if (made === null || from !== covered) return null;
    segments.push(made);
    covered = to;
  }
  return covered === end ? segments : null;
}

/** Without what both ends have in common, so that no more is struck out than changes. */
function trimmed(edit: FixEdit, old: string): FixEdit {
  const most = Math.min(old.length, edit.text.length);
  let head = 0;
  while (head < most && old[head] === edit.text[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  // Half a surrogate pair is no character.
  if (/[\ud800-\udbff]/.test(old[head - 1] ?? '')) head--;
  if (/[\udc00-\udfff]/.test(old[old.length - tail] ?? '')) tail--;
  return {
    offset: edit.offset + head,
    endOffset: edit.endOffset - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

/** The unit beside which text is put in where nothing goes: the one before, or else the one after. */
function neighbour({ stretches }: MappedLine, offset: number): PlacedEdit['inserted'] {
  const beside = (stretch: Stretch | undefined, at: number, side: 'before' | 'after') => {
    if (stretch?.text == null || !stretch.editable) return null;
    const unit = stretch.first + at - stretch.offset;
    const gap = side === 'after' ? unit + 1 : unit;
    return isGap(stretch.text, gap) ? { text: '', at: stretch.text, unit, side, like: stretch.run } : null;
  };
  const left = stretches.find((stretch) => stretch.offset < offset && offset <= stretch.end);
  const right = stretches.find((stretch) => stretch.offset <= offset && offset < stretch.end);
  return beside(left, offset - 1, 'after') ?? beside(right, offset, 'before');
}

function primaryEdit(line: MappedLine, { offset, endOffset, text }: FixEdit): PlacedEdit | null {
  const { source } = line;
  if (offset === endOffset) {
    const inserted = neighbour(line, offset);
    return inserted === null ? null : { source, deleted: [], inserted: { ...inserted, text } };
  }
  const deleted = segmentsOf(line, offset, endOffset);
  const [first] = deleted ?? [];
  const last = deleted?.at(-1);
  if (deleted === null || first === undefined || last === undefined) return null;
  if (text === '') return { source, deleted, inserted: null };
  const at = { at: last.text, unit: last.to - 1, side: 'after', like: first.text.run } as const;
  return { source, deleted, inserted: { text, ...at } };
}

/** The same edit in a paragraph with the same text. */
function sameEdit(edit: PlacedEdit, own: FlatText, twin: FlatText): PlacedEdit | null {
  const deleted: Segment[] = [];
  for (const { text, from, to } of edit.deleted) {
    for (const piece of twin.pieces(own.index(text, from), own.index(text, to))) {
      const made = segment(piece.text, piece.from, piece.to);
      if (made === null) return null;
      deleted.push(made);
    }
  }
  if (edit.inserted === null) return { ...edit, deleted };
  const index = own.index(edit.inserted.at, edit.inserted.unit);
  const [beside] = twin.pieces(index, index + 1);
  if (beside === undefined) return null;
  const like = deleted[0]?.text.run ?? beside.text.run;
  const inserted = { ...edit.inserted, at: beside.text, unit: beside.from, like };
  return { ...edit, deleted, inserted };
}

/**
 * Where an edit of the draft's text goes: one place, or for text in a drawing one in each of its copies.
 * @returns Null when it cannot be made there: across paragraphs, in a field, in what is no plain text.
 */
export function placeEdit(lines: readonly MappedLine[], edit: FixEdit, text: string): PlacedEdit[] | null {
  const line = lineAt(lines, edit.offset);
  if (line === null || edit.endOffset > line.end || edit.text.includes('\n')) return null;
  const small = trimmed(edit, text.slice(edit.offset, edit.endOffset));
  if (small.offset === small.endOffset && small.text === '') return [];
  const primary = primaryEdit(line, small);
  const twins = primary === null ? null : twinsOf(line.paragraph);
  if (primary === null || twins === null) return null;
  if (twins.length === 0) return [primary];
  const own = flatText(line.source.part.text, line.paragraph);
  if (own === null) return null;
  const copies = twins.map((twin) => {
    const flat = flatText(line.source.part.text, twin);
    return flat === null || flat.text !== own.text ? null : sameEdit(primary, own, flat);
  });
  const placed = copies.filter((copy) => copy !== null);
  return placed.length === copies.length ? [primary, ...placed] : null;
}
