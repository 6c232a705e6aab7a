import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { DraftState } from '../draft-state.ts';
import { rangeOf } from '../shared/range-of.ts';
import { sayIn } from '../shared/say.ts';
import { dateSections } from './date-sections.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';
import { messageSections } from './message-sections.ts';
import { numberSections } from './number-sections.ts';
import { organSections } from './organ-sections.ts';
import { outdatedSections } from './outdated-sections.ts';
import { phraseSections } from './phrase-sections.ts';

const SOURCES: readonly ((place: HoverPlace) => readonly HoverSection[])[] = [
  messageSections,
  organSections,
  numberSections,
  dateSections,
  phraseSections,
  outdatedSections,
];

/**
 * What is known of a place, in Markdown: the messages there, then the organ, document number, date, set phrase or
 * outdated name under the pointer. Null where there is nothing to say. The range is that of the most exact answer.
 */
export function hover(state: DraftState, position: Position): Hover | null {
  const place: HoverPlace = {
    state,
    document: state.checked.document,
    offset: state.document.offsetAt(position),
    say: sayIn(state.locale),
  };
  const sections = SOURCES.flatMap((source) => source(place));
  const [narrowest] = sections.toSorted(
    (a, b) => a.range.end - a.range.start - (b.range.end - b.range.start),
  );
  if (!narrowest) return null;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: sections.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    },
    range: rangeOf(state.document, narrowest.range),
  };
}
