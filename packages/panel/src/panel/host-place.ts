import type { Review, ReviewProblem } from '@gongwen/report/review';
import type { HostEdit, HostFix, HostPlace } from '../host/index.ts';

/** A place in a draft, told in every way by which a host can find it. */
export function hostPlace(
  { text, labels }: Pick<Review, 'text' | 'labels'>,
  start: number,
  end: number,
): HostPlace {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const paragraph = text.slice(from, to < 0 ? text.length : to);
  const before = text.slice(0, from).split('\n');
  return {
    start,
    end,
    text: text.slice(start, end),
    paragraph: {
      number: before.length,
      text: paragraph,
      label: labels[before.length] ?? 0,
      twins: before.filter((line) => line === paragraph).length - (paragraph === '' ? 1 : 0),
      start: start - from,
    },
  };
}

/** The fix of a problem as a host takes it; null where it has none. */
export function hostFix(review: Pick<Review, 'text' | 'labels'>, { message }: ReviewProblem): HostFix | null {
  if (message.fix === null || message.fix.edits.length === 0) return null;
  return {
    edits: message.fix.edits
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ offset, endOffset, text }): HostEdit => {
        return { ...hostPlace(review, offset, endOffset), replacement: text };
      }),
  };
}
