import type { ElementKind, OfficialDocument } from '@gongwen/core';
import { ELEMENT_NAMES } from '../element-names.ts';
import type { Say } from '../say.ts';
import type { ReviewSection } from './review.ts';

/** Elements that have sections of their own. */
const LONG: ReadonlySet<ElementKind> = new Set(['body', 'attachments', 'issuedText']);

/** Longest heading that stands for its section. */
const LONGEST = 24;

/** Tells in which element, or under which first-degree heading, a place stands. */
export function sectionOf(
  { outline, elementList }: OfficialDocument,
  say: Say,
): (element: ElementKind | null, offset: number) => ReviewSection {
  const starts = new Map<ElementKind, number>();
  for (const { kind, range } of elementList) if (!starts.has(kind)) starts.set(kind, range.start);
  const headings = outline.filter(({ level }) => level === 1);
  return (element, offset) => {
    if (element !== null && !LONG.has(element))
      return { order: starts.get(element) ?? offset, title: capital(say(ELEMENT_NAMES[element])) };
    const heading = headings.findLast(({ range }) => range.start <= offset);
    const start = element === null ? undefined : starts.get(element);
    if (heading !== undefined && heading.range.start >= (start ?? 0))
      return { order: heading.range.start, title: shortened(heading.label + heading.text) };
    return { order: start ?? 0, title: capital(say(ELEMENT_NAMES[element ?? 'body'])) };
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
