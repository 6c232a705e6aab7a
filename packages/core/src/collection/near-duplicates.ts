import { jaccard } from './jaccard.ts';
import { BANDS, bandKeys } from './min-hash.ts';

/** Two sets, by index, that are alike. */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  /** Their Jaccard similarity, computed exactly. */
  readonly similarity: number;
}

/**
 * For each set the first one before it that is alike. MinHash with locality-sensitive hashing proposes pairs, their
 * exact similarity decides: nothing below the threshold comes out, and of pairs of similarity 0.8 one in 20 million is
 * missed (of more similar ones fewer).
 * @param sets Ascending, without repetition, as `sentenceHashes` gives them.
 * @param threshold 0.8 or more; below that more pairs are missed.
 * @param comparable Whether a pair may be reported at all; asked before the similarity is computed.
 */
export function nearDuplicates(
  sets: readonly (readonly number[])[],
  threshold: number,
  comparable: (first: number, second: number) => boolean = () => true,
): readonly NearDuplicate[] {
  const candidatesFor = createCandidateIndex(sets.length);
  return sets.flatMap((set, second) => {
    for (const first of candidatesFor(set, second)) {
      if (!comparable(first, second)) continue;
      const similarity = jaccard(sets[first] ?? [], set);
      if (similarity >= threshold) return [{ first, second, similarity }];
    }
    return [];
  });
}

/** Takes sets one after the other and gives, ascending, those before it that share a band with each. */
function createCandidateIndex(size: number): (set: readonly number[], index: number) => readonly number[] {
  const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  const seenBy = new Int32Array(size).fill(-1);
  return (set, index) => {
    const keys = bandKeys(set);
    const candidates: number[] = [];
    for (const [band, buckets] of bands.entries()) {
      const key = keys[band] ?? 0;
      const bucket = buckets.get(key);
      for (const other of bucket ?? []) {
        if (seenBy[other] !== index) candidates.push(other);
        seenBy[other] = index;
      }
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
    return candidates.sort((a, b) => a - b);
  };
}
