import { findParagraph, type HostPlace, type OpenParagraph, typedPlace } from '@gongwen/panel/host';
import { cleanText } from '../document/clean-text.ts';
import type { PlacedParagraph } from '../document/open-paragraphs.ts';
import type { OpenStory } from '../document/open-story.ts';
import { positionsOf, spanAround } from '../document/pieces-of.ts';
import { overlaps, type Span } from '../document/span.ts';

/** A place in the open document. */
export interface Located {
  readonly story: OpenStory;
  readonly span: Span;
}

export type LocateAnswer = Located | 'changed' | 'protected';

/**
 * Finds a place of the draft where it may be edited: it reads as it did when it was checked, in one stretch without
 * deleted text, notes or objects within, and outside of fields.
 */
export function locateEdit(
  place: HostPlace,
  now: readonly PlacedParagraph[],
  checked: readonly OpenParagraph[] | null,
): LocateAnswer {
  const paragraph = paragraphOf(place, now, checked);
  if (paragraph === null) return 'changed';
  const typed = typedPlace(place);
  if (typed === null) return 'protected';
  const span = emptyParagraphStart(paragraph) ?? positionsOf(paragraph.pieces, typed);
  const { story } = paragraph;
  if (span === null || story.fields.some((field) => touches(field, span))) return 'protected';
  return cleanText(story.at(span).Text ?? '') === place.text ? { story, span } : 'changed';
}

/** Finds a place of the draft for a comment or to be shown: whatever stands within it. */
export function locateShown(
  place: HostPlace,
  typed: Span | null,
  now: readonly PlacedParagraph[],
  checked: readonly OpenParagraph[] | null,
): LocateAnswer {
  const paragraph = paragraphOf(place, now, checked);
  if (paragraph === null) return 'changed';
  if (typed === null) return 'protected';
  const span = emptyParagraphStart(paragraph) ?? spanAround(paragraph.pieces, typed);
  return span === null ? 'changed' : { story: paragraph.story, span };
}

function paragraphOf(
  { paragraph }: HostPlace,
  now: readonly PlacedParagraph[],
  checked: readonly OpenParagraph[] | null,
): PlacedParagraph | null {
  const index = findParagraph(paragraph, now, checked);
  return index === null ? null : (now[index] ?? null);
}

/** Nothing is typed in it: its one place is before its mark. */
function emptyParagraphStart({ pieces, span }: PlacedParagraph): Span | null {
  return pieces.length === 0 ? { start: span.start, end: span.start } : null;
}

/** An edit between two characters of a field is in it as well. */
function touches(field: Span, span: Span): boolean {
  return span.start === span.end ? field.start < span.start && span.start < field.end : overlaps(field, span);
}
