import { ancestor, elementsUnder, type XmlElement } from '../xml/element-tree.ts';
import { type FieldRuns, fieldAround, type MarkPlace, markPlace } from './mark-place.ts';
import type { PartSource } from './part-source.ts';
import type { RunText } from './run-text.ts';
import { lineAt, type MappedLine, type Stretch } from './text-map.ts';

/** One end of a comment: at a unit of a run, or at an element as a whole. */
export interface CommentEdge extends MarkPlace {
  readonly unit: { readonly text: RunText; readonly index: number } | null;
}

/** Where a comment goes in the main part: from one edge to another, or around the content of a paragraph. */
export type CommentPlace =
  | { readonly kind: 'range'; readonly start: CommentEdge; readonly end: CommentEdge }
  | { readonly kind: 'paragraph'; readonly paragraph: XmlElement };

/** Finds the places of comments in a document. */
export type FindCommentPlace = (offset: number, end: number) => CommentPlace | null;

/** The reference in the main part to each footnote and endnote, by part of the note and id. */
function noteReferences(main: PartSource): ReadonlyMap<string, XmlElement> {
  const references = new Map<string, XmlElement>();
  for (const element of elementsUnder(main.root)) {
    const kind = /^w:(footnote|endnote)Reference$/.exec(element.name)?.[1];
    if (kind !== undefined) references.set(`w:${kind} ${element.attributes['w:id'] ?? ''}`, element);
  }
  return references;
}

/** The note that holds an element, named as in `noteReferences`. */
function noteOf(element: XmlElement): string | null {
  for (const kind of ['w:footnote', 'w:endnote']) {
    const note = ancestor(element, kind);
    if (note !== null) return `${kind} ${note.attributes['w:id'] ?? ''}`;
  }
  return null;
}

/**
 * @param lines Of the draft's text.
 * @param main The main part, the only one whose text takes comments here: a header or text box takes none, a note's
 * hang on its reference.
 */
export function commentPlaces(lines: readonly MappedLine[], main: PartSource): FindCommentPlace {
  let references: ReadonlyMap<string, XmlElement> | null = null;
  const referenceTo = (element: XmlElement): XmlElement | null => {
    references ??= noteReferences(main);
    return references.get(noteOf(element) ?? '') ?? null;
  };
  const edgeOf = (stretch: Stretch, at: number, side: keyof FieldRuns): CommentEdge | null => {
    const { source, run, text, offset, first } = stretch;
    const inMain = source.part.name === main.part.name;
    const element = inMain ? run : referenceTo(run);
    const place = element === null ? null : markPlace(element);
    const field = place === null ? null : fieldAround(place.element);
    const around = field === null ? place : markPlace(field[side]);
    if (around === null) return null;
    const isExact = inMain && text !== null && around.element === run && field === null;
    return { ...around, unit: isExact ? { text, index: first + at - offset } : null };
  };
  const paragraphPlace = ({ source, paragraph }: MappedLine): CommentPlace | null => {
    const inMain = source.part.name === main.part.name;
    if (inMain && ancestor(paragraph, 'w:txbxContent') === null) return { kind: 'paragraph', paragraph };
    const host = inMain ? paragraph : referenceTo(paragraph);
    const place = host === null ? null : markPlace(host);
    if (place === null) return null;
    return { kind: 'range', start: { ...place, unit: null }, end: { ...place, unit: null } };
  };
  const fallback = () => {
    const line = lines.find(({ source }) => source.part.name === main.part.name);
    return line === undefined ? null : paragraphPlace(line);
  };
  return (offset, end) => {
    const covered = coveredBy(lines, offset, end);
    const line = lineAt(lines, offset);
    if (covered === null) return (line === null ? null : paragraphPlace(line)) ?? fallback();
    const start = edgeOf(covered.first, covered.from, 'first');
    const last = edgeOf(covered.last, covered.to, 'last');
    if (start === null || last === null) return fallback();
    return { kind: 'range', start, end: positionOf(last) < positionOf(start) ? start : last };
  };
}

function positionOf({ element, unit }: CommentEdge): number {
  return unit?.text.units[unit.index]?.start ?? element.start;
}

interface Covered {
  readonly first: Stretch;
  readonly from: number;
  readonly last: Stretch;
  readonly to: number;
}

/**
 * The first and last unit of a range that stand in runs. An empty range takes the character beside it; one of nothing
 * but an automatic number takes its paragraph.
 */
function coveredBy(lines: readonly MappedLine[], offset: number, end: number): Covered | null {
  const line = lineAt(lines, offset);
  if (line === null) return null;
  if (offset === end) {
    const left = line.stretches.find((stretch) => stretch.offset < offset && offset <= stretch.end);
    if (left !== undefined) return { first: left, from: offset - 1, last: left, to: offset - 1 };
    const right = line.stretches.find((stretch) => stretch.offset <= offset && offset < stretch.end);
    if (right !== undefined) return { first: right, from: offset, last: right, to: offset };
  }
  return within(lines, line, offset, end) ?? wholeLine(line);
}

function within(lines: readonly MappedLine[], from: MappedLine, offset: number, end: number): Covered | null {
  let first: Stretch | null = null;
  let last: Stretch | null = null;
  for (let index = lines.indexOf(from); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.offset >= end) break;
    for (const stretch of line.stretches) {
      if (Math.max(stretch.offset, offset) >= Math.min(stretch.end, end)) continue;
      first ??= stretch;
      last = stretch;
    }
  }
  if (first === null || last === null) return null;
  return { first, from: Math.max(first.offset, offset), last, to: Math.min(last.end, end) - 1 };
}

function wholeLine({ stretches }: MappedLine): Covered | null {
  const first = stretches.find(({ offset, end }) => offset < end);
  const last = stretches.findLast(({ offset, end }) => offset < end);
  if (first === undefined || last === undefined) return null;
  return { first, from: first.offset, last, to: last.end - 1 };
}
