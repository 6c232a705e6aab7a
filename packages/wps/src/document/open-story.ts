import { itemsOf } from '../api/items-of.ts';
import type { WpsDocument, WpsRange } from '../api/wps-application.ts';
import type { Span } from './span.ts';

/** A sequence of text with positions of its own: the main text, one text box, the footnotes, the endnotes. */
export interface OpenStory {
  readonly range: WpsRange;
  /** A range within it. */
  readonly at: (span: Span) => WpsRange;
  /** Positions in it now. */
  readonly length: () => number;
  /** Text that tracked changes delete or move away, and pictures among the text. */
  readonly gaps: readonly Span[];
  /** Fields, code and result. */
  readonly fields: readonly Span[];
}

/** `wdFootnotesStory`, `wdEndnotesStory`, `wdTextFrameStory`; asking for one that a document lacks is an error. */
const OTHER_STORIES = [2, 3, 5];
/** `wdRevisionDelete`, `wdRevisionMovedFrom`. */
const DELETIONS: ReadonlySet<number> = new Set([2, 14]);

/** The stories of a document that a draft has text of: the main text first. */
export function openStories(document: WpsDocument): readonly OpenStory[] {
  const main = openStory(document.Content, ({ start, end }) => document.Range(start, end));
  return [main, ...OTHER_STORIES.flatMap((kind) => linkedRanges(document, kind)).map(withinRange)];
}

function linkedRanges(document: WpsDocument, kind: number): readonly WpsRange[] {
  const ranges: WpsRange[] = [];
  try {
    let range: WpsRange | null | undefined = document.StoryRanges.Item(kind);
    while (range) {
      ranges.push(range);
      range = range.NextStoryRange;
    }
  } catch {
    // The document has no such story.
  }
  return ranges;
}

/** `Document.Range` speaks of the main text only; elsewhere a copy of the range is moved. */
function withinRange(range: WpsRange): OpenStory {
  return openStory(range, ({ start, end }) => {
    const copy = range.Duplicate;
    copy.SetRange(start, end);
    return copy;
  });
}

function openStory(range: WpsRange, at: OpenStory['at']): OpenStory {
  const deleted = itemsOf(range.Revisions).filter(({ Type }) => DELETIONS.has(Type));
  return {
    range,
    at,
    // Asked anew each time: the range itself keeps the length that it was made with.
    length: () => at(spanOf(range)).StoryLength,
    gaps: [...deleted, ...itemsOf(range.InlineShapes)].map(({ Range }) => spanOf(Range)),
    // One position before the code and one behind the result hold the edges of the field.
    fields: itemsOf(range.Fields).map(({ Code, Result }) => ({ start: Code.Start - 1, end: Result.End + 1 })),
  };
}

export function spanOf({ Start, End }: WpsRange): Span {
  return { start: Start, end: End };
}
