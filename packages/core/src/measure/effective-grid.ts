import type { DocGrid } from '../tree/layout.ts';

/** What of a section's grid binds a paragraph; points, 0 for nothing. */
export interface EffectiveGrid {
  readonly pitch: number;
  /** Added to every character. */
  readonly charSpace: number;
  /** Width of the cells that characters snap to. */
  readonly cell: number;
}

/** The grid (ECMA-376 part 1, 17.6.5) as it binds a paragraph; `defaultSize` is what a cell is counted from. */
export function effectiveGrid(grid: DocGrid, snapToGrid: boolean, defaultSize: number): EffectiveGrid {
  if (!snapToGrid || grid.type === 'default') return { pitch: 0, charSpace: 0, cell: 0 };
  const pitch = grid.linePitch;
  if (grid.type === 'lines') return { pitch, charSpace: 0, cell: 0 };
  if (grid.type === 'linesAndChars') return { pitch, charSpace: grid.charSpace, cell: 0 };
  return { pitch, charSpace: 0, cell: Math.max(defaultSize + grid.charSpace, 1) };
}

/** Room that an East Asian character of this width takes on the grid. */
export function advance(natural: number, { charSpace, cell }: EffectiveGrid): number {
  return cell > 0 ? Math.ceil(natural / cell - 0.01) * cell : natural + charSpace;
}

/** On a grid of lines a line takes as many whole lines as its text needs. */
export function toGrid(height: number, pitch: number): number {
  return pitch > 0 ? Math.ceil(height / pitch - 0.01) * pitch : height;
}
