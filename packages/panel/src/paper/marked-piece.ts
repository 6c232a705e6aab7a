import type { PaperPiece, PaperText } from '@gongwen/report/review';

/** A stretch of text with the same problems in all of it. */
export interface MarkedText extends Pick<PaperText, 'kind' | 'text' | 'style'> {
  /** Indices, ascending; none for plain text. */
  readonly problems: readonly number[];
}

export type MarkedPiece = MarkedText | Exclude<PaperPiece, PaperText>;
