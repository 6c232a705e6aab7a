import type { Division } from './division.ts';
import { isOnMap } from './locate-division.ts';

const RANKS = ['province', 'city', 'county', 'town'] as const;
type Rank = (typeof RANKS)[number];

/** `skipped` are the places of the lower one below the upper one, its own included, deepest first. */
export type PlaceComparison =
  | 'same'
  | 'apart'
  | 'unknown'
  | { readonly above: 'a' | 'b'; readonly skipped: readonly Division[] };

/** How two places stand to each other; places that nothing ties together are `unknown`. */
export function comparePlaces(a: Division, b: Division): PlaceComparison {
  const shared = RANKS.filter((rank) => a[rank] !== null && b[rank] !== null);
  const clash = shared.find((rank) => a[rank] !== b[rank]);
  // 偃师市 may lie in 洛阳市: of cities that the country has not, only those of two provinces are apart.
  if (clash === 'city') return bothOnMap(a, b) ? 'apart' : 'unknown';
  if (clash) return 'apart';
  const [deepA, deepB] = [deepest(a), deepest(b)];
  if (deepA === deepB) return shared.includes(deepA) ? 'same' : 'unknown';
  const [lower, upper, above] =
    RANKS.indexOf(deepA) > RANKS.indexOf(deepB) ? ([a, deepB, 'b'] as const) : ([b, deepA, 'a'] as const);
  if (shared.includes(upper)) return { above, skipped: placesBelow(lower, upper) };
  // 济源市, of no prefecture, and 洛阳市.
  return bothOnMap(a, b) ? 'apart' : 'unknown';
}

function bothOnMap(a: Division, b: Division): boolean {
  return isOnMap(a) && isOnMap(b);
}

function deepest(division: Division): Rank {
  return RANKS.findLast((rank) => division[rank] !== null) ?? 'province';
}

/** The places of a name below `upper` (null: all), its own included, deepest first. */
export function placesBelow(division: Division, upper: Rank | null): readonly Division[] {
  return RANKS.slice(upper === null ? 0 : RANKS.indexOf(upper) + 1)
    .filter((rank) => division[rank] !== null)
    .map((rank) => cutBelow(division, RANKS.slice(RANKS.indexOf(rank) + 1)))
    .reverse();
}

function cutBelow(division: Division, ranks: readonly Rank[]): Division {
  return { ...division, ...Object.fromEntries(ranks.map((rank) => [rank, null])) };
}
