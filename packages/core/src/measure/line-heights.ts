import type { LineSpacing } from '../tree/layout.ts';
import { toGrid } from './effective-grid.ts';
import type { Stretch } from './measure-inlines.ts';

/**
 * Heights of a paragraph's lines in points. Exact spacing binds as it is; other spacing counts whole lines of the
 * grid where there is one (`pitch` above 0).
 *
 * @param ends Offset one past the last unit of each line.
 * @param descent What the text has below the baseline, on which pictures stand.
 * @param emptyHeight Natural height of a line with nothing in it: that of the paragraph mark.
 */
export function lineHeights(
  ends: readonly number[],
  stretches: readonly Stretch[],
  spacing: LineSpacing,
  pitch: number,
  emptyHeight: number,
  descent: number,
): number[] {
  const heights: number[] = [];
  let first = 0;
  let start = 0;
  for (const end of ends) {
    while ((stretches[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let natural = 0;
    let picture = 0;
    for (let k = first; k < stretches.length; k += 1) {
      const stretch = stretches[k];
      if (stretch === undefined || stretch.start >= end) break;
      if (stretch.picture) picture = Math.max(picture, stretch.height + descent);
      else natural = Math.max(natural, stretch.height);
    }
    if (natural === 0 && picture === 0) natural = emptyHeight;
    heights.push(lineHeight(natural, picture, spacing, pitch));
    start = end;
  }
  return heights;
}

function lineHeight(natural: number, picture: number, spacing: LineSpacing, pitch: number): number {
  if (spacing.rule === 'exact') return spacing.value;
  const text = toGrid(natural, pitch);
  if (spacing.rule === 'atLeast') return Math.max(spacing.value, text, toGrid(picture, pitch));
  return Math.max(spacing.value * text, toGrid(picture, pitch));
}
