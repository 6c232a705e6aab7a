import type { OfficialDocument, Range } from '@gongwen/core';
import type { DraftState } from '../draft-state.ts';
import type { Say } from '../shared/say.ts';

/** One thing that is said of a place. */
export interface HoverSection {
  /** UTF-16 offsets that it is about. */
  readonly range: Range;
  readonly markdown: string;
}

/** Where the pointer is, and what sections answer from. */
export interface HoverPlace {
  readonly state: DraftState;
  readonly document: OfficialDocument;
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly say: Say;
}
