import { jaccard } from './jaccard.ts';
import { bandKeys } from './min-hash.ts';

/** Two sets, by index, that are alike. */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  /** Their Jaccard similarity, computed exactly. */
  readonly similarity: number;
}

/**
 * For each set the first one before it that is alike. MinHash with locality-sensitive hashing proposes pairs, their
 * exact similarity decides: nothing below the threshold comes out, and of similar pairs (0.8 and more) one in 30 million
 * is missed.
 * @param sets Ascending, without repetition, as `sentenceHashes` gives them.
 * @param comparable Whether a pair may be reported at all; asked before the similarity is computed.
 */
export function nearDuplicates(
  sets: readonly (readonly number[])[],
  threshold: number,
  comparable: (first: number, second: number) => boolean = () => true,
): readonly NearDuplicate[] {
  const found: NearDuplicate[] = [];
  const bands: Map<number, number[]>[] = [];
  const seen = new Int32Array(sets.length).fill(-1);
  for (const [second, set] of sets.entries()) {
    const candidates: number[] = [];
    for (const [band, key] of bandKeys(set).entries()) {
      const buckets = (bands[band] ??= new Map());
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [second]);
        continue;
      }
      for (const first of bucket) {
        if (seen[first] === second) continue;
        seen[first] = second;
        candidates.push(first);
      }
      bucket.push(second);
    }
    const match = firstAlike(candidates, second);
    if (match) found.push(match);
  }
  return found;

  function firstAlike(candidates: number[], second: number): NearDuplicate | null {
    for (const first of candidates.sort((a, b) => a - b)) {
      if (!comparable(first, second)) continue;
      const similarity = jaccard(sets[first] ?? [], sets[second] ?? []);
      if (similarity >= threshold) return { first, second, similarity };
    }
    return null;
  }
}
