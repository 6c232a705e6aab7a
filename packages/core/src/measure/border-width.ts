import type { Border } from '../tree/layout.ts';

/** Lines and gaps of styles of more than one line, as multiples of the width of one (ISO/IEC 29500-1, 17.18.2). */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 3],
  ['triple', 5],
  ['doubleWave', 3],
  ['thinThickSmallGap', 1.5],
  ['thickThinSmallGap', 1.5],
  ['thinThickMediumGap', 2],
  ['thickThinMediumGap', 2],
]);

/** Room in points that a border takes across; 0 for none. */
export function borderWidth(border: Border | undefined): number {
  return border === undefined ? 0 : border.width * (MULTIPLES.get(border.style) ?? 1);
}
