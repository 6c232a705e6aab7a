import { itemsOf } from '../api/items-of.ts';
import type { WpsDocument } from '../api/wps-application.ts';
import { cleanText } from './clean-text.ts';
import type { PlacedParagraph } from './open-paragraphs.ts';
import { spanOf } from './open-story.ts';
import type { Span } from './span.ts';

/** A comment of the main text, with its place in what is typed in its first paragraph. */
export interface FactComment extends Span {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  readonly paragraph: PlacedParagraph;
}

/** The comments of a document on paragraphs of its main text. */
export function commentsOf(
  document: WpsDocument,
  paragraphs: readonly PlacedParagraph[],
): readonly FactComment[] {
  const [main] = paragraphs;
  const own = paragraphs.filter(({ story }) => story === main?.story);
  return itemsOf(document.Comments).flatMap(({ Author, Range, Scope }, id) => {
    const scope = spanOf(Scope);
    const paragraph = own.find(({ span }) => span.start <= scope.start && scope.start < span.end);
    if (paragraph === undefined) return [];
    const start = typedOffset(paragraph, scope.start);
    return [
      {
        id,
        author: Author,
        text: cleanText(Range.Text),
        paragraph,
        start,
        end: typedOffset(paragraph, scope.end),
      },
    ];
  });
}

/** How much of what is typed in a paragraph stands before a position. */
function typedOffset({ pieces }: PlacedParagraph, position: number): number {
  return pieces.reduce(
    (sum, { start, text }) => sum + Math.min(Math.max(position - start, 0), text.length),
    0,
  );
}
