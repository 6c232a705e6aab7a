/** Positions in a story, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is left of a span without others. */
export function without(span: Span, gaps: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const gap of gaps.filter((one) => overlaps(one, span)).sort((a, b) => a.start - b.start)) {
    if (gap.start > at) left.push({ start: at, end: gap.start });
    at = Math.max(at, gap.end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
