import { cleanText } from './clean-text.ts';
import type { OpenStory } from './open-story.ts';
import { type Span, without } from './span.ts';

/** Text whose characters take one position each. */
export interface Piece extends Span {
  readonly text: string;
}

/**
 * The text of a span with its positions. Hidden text, codes of fields and marks of comments take positions without
 * being in the text: a span whose text is shorter than itself is cut in two until each piece fits.
 */
export function piecesOf(story: OpenStory, span: Span): readonly Piece[] {
  return without(span, story.gaps).flatMap((part) => fitting(story, part));
}

function fitting(story: OpenStory, span: Span): readonly Piece[] {
  const length = span.end - span.start;
  const text = cleanText(story.at(span).Text ?? '');
  if (text.length === length) return [{ ...span, text }];
  if (text === '' || length <= 1) return [];
  const middle = span.start + Math.floor(length / 2);
  return [
    ...fitting(story, { start: span.start, end: middle }),
    ...fitting(story, { start: middle, end: span.end }),
  ];
}

/**
 * Positions of a stretch of the text that pieces make up.
 * @returns null when it does not lie in one piece: something stands in between
 */
export function positionsOf(pieces: readonly Piece[], place: Span): Span | null {
  let before = 0;
  for (const piece of pieces) {
    const from = place.start - before;
    if (from >= 0 && place.end - before <= piece.text.length)
      return { start: piece.start + from, end: piece.start + place.end - before };
    before += piece.text.length;
  }
  return null;
}

/** The shortest span that holds a stretch of the text, whatever stands in between; null when the text is shorter. */
export function spanAround(pieces: readonly Piece[], place: Span): Span | null {
  if (place.end <= place.start) return positionsOf(pieces, place);
  const first = positionsOf(pieces, { start: place.start, end: place.start + 1 });
  const last = positionsOf(pieces, { start: place.end - 1, end: place.end });
  return first === null || last === null ? null : { start: first.start, end: last.end };
}
