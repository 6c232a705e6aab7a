/**
 * What a reader hands to {@link blocksOf}: stretches of a paragraph in source order, markup left out. Offsets are
 * UTF-16 offsets into the text.
 */
export type Span = TextSpan | MarkSpan | BreakSpan | FigureSpan;

export interface TextSpan {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  /** The source from `start` to `end`, or what a character reference there stands for. */
  readonly value: string;
  readonly bold: boolean;
  readonly protected: 'code' | 'link' | null;
  /** Escaped or a reference: its characters are never markup. */
  readonly literal: boolean;
}

/** A `**` that the parser took for markup. */
export interface MarkSpan {
  readonly type: 'mark';
  readonly start: number;
  readonly end: number;
}

export interface BreakSpan {
  readonly type: 'break';
  readonly start: number;
  readonly end: number;
}

export interface FigureSpan {
  readonly type: 'figure';
  readonly start: number;
  readonly end: number;
  readonly alt: string | null;
}

/** A stretch of plain source. */
export function sourceSpan(text: string, start: number, end: number): TextSpan {
  return {
    type: 'text',
    start,
    end,
    value: text.slice(start, end),
    bold: false,
    protected: null,
    literal: false,
  };
}
