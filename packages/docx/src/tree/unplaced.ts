import type { Position } from 'unist';

/** Position of a node until the whole text is known. */
export const UNPLACED: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
