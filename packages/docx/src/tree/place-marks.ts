import { type Comment, type Directive, type HiddenText, parseDirective, type Revision } from '@gongwen/core';
import type { Point, Position } from 'unist';
import type { CommentText } from '../parts/read-comments.ts';
import type { Mark } from '../story/paragraph-builder.ts';
import type { CommentPlace, Story } from '../story/story.ts';
import { UNPLACED } from './unplaced.ts';

/** The point of a mark; null when its paragraph is not in the tree, e.g. in a deleted table row. */
function pointOf(mark: Mark | null): Point | null {
  const node = mark?.paragraph.place ?? null;
  if (mark === null || node === null || node.position === UNPLACED) return null;
  const { start, end } = node.position;
  const last = end.offset ?? 0;
  const wanted = (start.offset ?? 0) + mark.paragraph.labelLength + mark.offset;
  const offset = Math.min(wanted, last);
  return { line: start.line, column: start.column + offset - (start.offset ?? 0), offset };
}

function range(from: Point, to: Point): Position {
  return (from.offset ?? 0) <= (to.offset ?? 0) ? { start: from, end: to } : { start: to, end: from };
}

/** Points of marks in order; a mark without a place stands where the one before it did. */
function inOrder(): (mark: Mark | null) => Point {
  let previous = UNPLACED.start;
  return (mark) => {
    previous = pointOf(mark) ?? previous;
    return previous;
  };
}

/** Revisions of the stories, placed. */
export function placeRevisions(stories: readonly Story[]): Revision[] {
  const point = inOrder();
  return stories
    .flatMap((story) => story.changes)
    .filter(({ text }) => text !== '')
    .map(({ kind, author, text, start, end }) => {
      const from = point(start);
      return { kind, author, text, position: range(from, kind === 'deletion' ? from : point(end)) };
    });
}

/** Hidden text of the stories, placed. */
export function placeHidden(stories: readonly Story[]): HiddenText[] {
  const point = inOrder();
  return stories
    .flatMap((story) => story.hidden)
    .map(({ text, at }) => {
      const where = point(at);
      return { text, position: { start: where, end: where } };
    });
}

function commentPosition({ start, end, reference }: CommentPlace): Position | null {
  const from = pointOf(start);
  const to = pointOf(end) ?? pointOf(reference);
  if (from !== null && to !== null) return range(from, to);
  const only = from ?? to;
  return only === null ? null : { start: only, end: only };
}

export interface PlacedComments {
  readonly comments: Comment[];
  readonly directives: Directive[];
}

/** Comments with their ranges; those that hold a suppression give a directive too. */
export function placeComments(texts: readonly CommentText[], stories: readonly Story[]): PlacedComments {
  const comments: Comment[] = [];
  const directives: Directive[] = [];
  for (const { id, author, text } of texts) {
    const place = stories.map((story) => story.comments.get(id)).find((found) => found !== undefined);
    const position = place === undefined ? null : commentPosition(place);
    comments.push({ id, author, text, position });
    const directive = parseDirective(text);
    // A Word comment has a range of its own, so the words for a next line or an end mean nothing in it.
    if (directive?.kind !== 'disable' || position === null) continue;
    // A comment at a place instead of a range speaks of the paragraph around it.
    const isPlace = position.start.offset === position.end.offset;
    const mark = place?.start ?? place?.reference ?? place?.end;
    const covers = isPlace ? (mark?.paragraph.place?.position ?? position) : position;
    directives.push({ ...directive, position, covers });
  }
  directives.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
  return { comments, directives };
}
