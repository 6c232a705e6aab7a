import type { OpenParagraph } from '@gongwen/panel/host';
import { itemsOf } from '../api/items-of.ts';
import type { WpsParagraph, WpsRange } from '../api/wps-application.ts';
import { type OpenStory, spanOf } from './open-story.ts';
import { type Piece, piecesOf } from './pieces-of.ts';
import { overlaps, type Span } from './span.ts';

/** A paragraph as it reads once all tracked changes are accepted. */
export interface PlacedParagraph extends OpenParagraph {
  readonly label: string;
  readonly story: OpenStory;
  readonly span: Span;
  readonly pieces: readonly Piece[];
  /** Of several that a deleted mark joins, the one whose mark stays. */
  readonly source: WpsParagraph;
}

/** `wdListNoNumbering`, `wdListBullet`, `wdListPictureBullet`: nothing that a draft has as a number. */
const UNNUMBERED: ReadonlySet<number> = new Set([0, 2, 6]);

/** The paragraphs of stories in their order. */
export function openParagraphs(stories: readonly OpenStory[]): readonly PlacedParagraph[] {
  return stories.flatMap((story) => {
    const placed: PlacedParagraph[] = [];
    let joined: PlacedParagraph | null = null;
    for (const source of itemsOf(story.range.Paragraphs)) {
      const before: PlacedParagraph | null = joined;
      const next = join(before, placeParagraph(story, source));
      const mark = { start: next.span.end - 1, end: next.span.end };
      joined = story.gaps.some((gap) => overlaps(gap, mark)) ? next : null;
      if (joined === null) placed.push(next);
    }
    return joined === null ? placed : [...placed, joined];
  });
}

function placeParagraph(story: OpenStory, source: WpsParagraph): PlacedParagraph {
  const { Range } = source;
  const span = spanOf(Range);
  const pieces = piecesOf(story, span);
  return {
    ...{ story, span, pieces, source },
    label: labelOf(Range),
    text: pieces.map(({ text }) => text).join(''),
  };
}

/** Two paragraphs of which the mark between was deleted: the formatting is that of the second. */
function join(first: PlacedParagraph | null, second: PlacedParagraph): PlacedParagraph {
  if (first === null) return second;
  return {
    ...second,
    span: { start: first.span.start, end: second.span.end },
    pieces: [...first.pieces, ...second.pieces],
    text: first.text + second.text,
  };
}

function labelOf({ ListFormat }: WpsRange): string {
  return UNNUMBERED.has(ListFormat.ListType) ? '' : (ListFormat.ListString ?? '');
}
