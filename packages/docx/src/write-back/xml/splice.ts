/** A change of a text: what stands from `start` to `end` (UTF-16 offsets) gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices, those at one place in the order given. What lies wholly inside a stretch that is taken out goes
 * with it.
 * @throws {Error} when two splices overlap otherwise.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted(
    (one, other) => one.start - other.start || compareRanks(lengthRank(one), lengthRank(other)),
  );
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of inOrder) {
    if (end <= from && start < from) continue;
    if (start < from) {
      if (text !== '') throw new Error(`splices overlap at ${start}`);
      from = end;
      continue;
    }
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

function compareRanks(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** At one place insertions come first, then the longest stretch, so that what lies inside it is met later. */
function lengthRank({ start, end }: Splice): number {
  return start === end ? Number.NEGATIVE_INFINITY : start - end;
}
