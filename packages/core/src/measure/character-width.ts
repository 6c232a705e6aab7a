import type { DocGrid } from '../tree/layout.ts';
import { advance, effectiveGrid } from './effective-grid.ts';

/**
 * Width in points of an East Asian character, the unit of indents in characters: its size, widened or narrowed by the
 * grid where the paragraph snaps to it.
 * @param defaultSize Default size of the document in points, of which a cell of the grid is counted.
 */
export function characterWidth(
  size: number,
  grid: DocGrid,
  snapToGrid: boolean,
  defaultSize: number,
): number {
  return advance(size, effectiveGrid(grid, snapToGrid, defaultSize));
}
