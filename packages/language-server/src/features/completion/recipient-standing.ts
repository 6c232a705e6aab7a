import type { Direction, Relation, RelationKind } from '@gongwen/core';

/** Whether recipients are written to, or get a copy. */
export type RecipientUse = 'main' | 'copy';

/** Standing of an organ of which it is not known what it is to the issuer; all others are below. */
export const UNKNOWN_STANDING = 900;

type Ranks = Readonly<Partial<Record<RelationKind, number>>>;

/** 上行文 goes to a superior, copies not to subordinates (条例第十五条第一项). */
const UP_MAIN: Ranks = { superior: 0, dual: 1, 'party-lead': 2, guide: 3, unknown: 9 };
const UP_COPY: Ranks = {
  'same-level': 0,
  superior: 1,
  dual: 1,
  'party-lead': 2,
  guide: 3,
  unrelated: 4,
  unknown: 9,
};
/** 下行文 goes to subordinates; departments give no orders to lower governments (第十六条第二项). */
const DOWN_MAIN: Ranks = { subordinate: 0, guided: 1, 'same-level': 2, unknown: 9 };
/** An important one goes to the direct superior too (第十六条第一项). */
const DOWN_COPY: Ranks = {
  superior: 0,
  dual: 0,
  'party-lead': 1,
  'same-level': 2,
  guide: 3,
  unrelated: 4,
  guided: 5,
  subordinate: 6,
  'dept-to-lower': 7,
  unknown: 9,
};
/** 函 is for organs not in line with each other (第八条第十四项). */
const PARALLEL_MAIN: Ranks = {
  'same-level': 0,
  unrelated: 1,
  'dept-to-lower': 2,
  guide: 3,
  guided: 4,
  unknown: 9,
};
const ANY: Ranks = {
  superior: 0,
  dual: 1,
  'party-lead': 2,
  subordinate: 3,
  guide: 4,
  guided: 5,
  'same-level': 6,
  unrelated: 7,
  'dept-to-lower': 8,
  unknown: 9,
};

/**
 * Where an organ stands among those that may be named, by what it is to the issuer; null where the rules of routing
 * do not let it be named. A superior past the next one is not offered (第十四条: 一般不得越级行文).
 */
export function recipientStanding(
  direction: Direction | null,
  use: RecipientUse,
  { kind, distance }: Relation,
): number | null {
  const rank = ranksOf(direction, use)[kind];
  if (rank === undefined) return null;
  const skips = use === 'main' && direction === 'upward' && distance !== null && distance > 1;
  if (skips) return null;
  return rank * 100 + (distance ?? 1);
}

function ranksOf(direction: Direction | null, use: RecipientUse): Ranks {
  if (direction === 'upward') return use === 'main' ? UP_MAIN : UP_COPY;
  if (direction === 'public') return use === 'main' ? {} : DOWN_COPY;
  if (use === 'copy') return direction === null || direction === 'mixed' ? ANY : DOWN_COPY;
  if (direction === 'downward') return DOWN_MAIN;
  return direction === 'parallel' ? PARALLEL_MAIN : ANY;
}
