import type { HostFix, HostOutcome, OpenParagraph } from '@gongwen/panel/host';
import type { WpsDocument } from '../api/wps-application.ts';
import type { PlacedParagraph } from '../document/open-paragraphs.ts';
import type { OpenStory } from '../document/open-story.ts';
import type { Span } from '../document/span.ts';
import { type Located, locateEdit } from './locate-place.ts';
import { describeFault, refused } from './outcomes.ts';

interface PlacedEdit extends Located {
  readonly replacement: string;
}

/** A story grew at a position: what stands behind it moved. */
interface Growth {
  readonly story: OpenStory;
  readonly at: number;
  readonly by: number;
}

/**
 * Makes fixes as tracked changes, the last first. All are placed before the first is made: one of which any edit does
 * not read as it did when it was checked is refused, and nothing of it is made. Tracking is afterwards as it was.
 */
export function replaceTracked(
  document: WpsDocument,
  fixes: readonly HostFix[],
  now: readonly PlacedParagraph[],
  checked: readonly OpenParagraph[] | null,
): readonly HostOutcome[] {
  const placed = fixes.map((fix) => placeFix(fix, now, checked));
  const outcomes = new Map<number, HostOutcome>();
  const growths: Growth[] = [];
  tracked(document, () => {
    for (const [index, edits] of [...placed.entries()].reverse())
      outcomes.set(index, typeof edits === 'string' ? refused(edits) : makeFix(document, edits, growths));
  });
  return fixes.map((_, index) => outcomes.get(index) ?? refused('failed'));
}

/** Runs something under tracking. */
function tracked(document: WpsDocument, act: () => void): void {
  const before = document.TrackRevisions;
  document.TrackRevisions = true;
  try {
    act();
  } finally {
    document.TrackRevisions = before;
  }
}

function placeFix(
  { edits }: HostFix,
  now: readonly PlacedParagraph[],
  checked: readonly OpenParagraph[] | null,
): readonly PlacedEdit[] | 'changed' | 'protected' {
  const placed: PlacedEdit[] = [];
  for (const edit of edits) {
    const found = locateEdit(edit, now, checked);
    if (typeof found === 'string') return found;
    placed.push({ ...found, replacement: edit.replacement });
  }
  return placed;
}

/** Makes the edits of a fix, all or none. */
function makeFix(document: WpsDocument, edits: readonly PlacedEdit[], growths: Growth[]): HostOutcome {
  const known = growths.length;
  try {
    for (const { story, span, replacement } of edits.toReversed()) {
      const length = story.length();
      const moved = movedSpan(story, span, growths);
      story.at(moved).Text = replacement;
      growths.push({ story, at: moved.start, by: story.length() - length });
    }
    return { kind: 'applied' };
  } catch (error) {
    const made = growths.length - known;
    growths.length = known;
    if (made > 0) document.Undo(made);
    return refused('failed', describeFault(error));
  }
}

/** Where a span stands after the edits made before it in the text: fixes can lie within each other. */
function movedSpan(story: OpenStory, { start, end }: Span, growths: readonly Growth[]): Span {
  let by = 0;
  for (const growth of growths) if (growth.story === story && growth.at < start + by) by += growth.by;
  return { start: start + by, end: end + by };
}
