import type { Draft } from '../tree/draft.ts';
import { gridPages } from './grid-pages.ts';
import { layoutPages } from './layout-pages.ts';

/** Number of pages, and whether it comes from the document's own layout or from the grid of GB/T 9704—2012. */
export interface PageMeasure {
  readonly count: number;
  readonly method: 'layout' | 'grid';
}

/** Pages of a draft: by its layout where it has one ({@link layoutPages}), otherwise estimated ({@link gridPages}). */
export function measurePages(draft: Draft): PageMeasure {
  if (draft.data.layout !== null) return { count: layoutPages(draft).count, method: 'layout' };
  return { count: gridPages(draft), method: 'grid' };
}
