import type { HostPlace } from './host.ts';

/** A place in what is typed in a paragraph, in UTF-16 units, `end` exclusive. */
export interface TypedPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * A place of the draft in what is typed in its paragraph, for an edit or a comment.
 * @returns null when it reaches into the automatic number or into another paragraph: neither is text to be edited
 */
export function typedPlace({ text, paragraph }: HostPlace): TypedPlace | null {
  const start = paragraph.start - paragraph.label;
  return start < 0 || text.includes('\n') ? null : { start, end: start + text.length };
}

/**
 * The part of a place that can be selected in its first paragraph: an automatic number cannot, so a place in one stands
 * for the whole paragraph.
 */
export function shownPlace({ text, paragraph }: HostPlace): TypedPlace {
  const length = paragraph.text.length - paragraph.label;
  const from = paragraph.start - paragraph.label;
  const to = from + (text.split('\n')[0] ?? '').length;
  return to <= 0 && paragraph.label > 0 && from < 0
    ? { start: 0, end: length }
    : { start: Math.max(from, 0), end: Math.min(to, length) };
}
