/** UTF-16 units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of text with the same problems in all of it. */
export interface Segment extends TextRange {
  /** Indices of the problems, ascending. */
  readonly problems: readonly number[];
}

export interface ProblemRange extends TextRange {
  readonly problem: number;
}

/** Cuts ranges that may overlap into pieces that do not, in the order of the text. */
export function splitSegments(ranges: readonly ProblemRange[]): readonly Segment[] {
  const bounds = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1];
    if (end === undefined) return [];
    const problems = ranges
      .filter((range) => range.start <= start && range.end >= end)
      .map(({ problem }) => problem)
      .sort((a, b) => a - b);
    return problems.length === 0 ? [] : [{ start, end, problems }];
  });
}
