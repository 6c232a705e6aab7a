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
 * @param size How many sets there are.
 * @param setOf One of them: ascending, without repetition, as `sentenceHashes` gives them; asked for more than once, so
 * that not all need be in memory. An empty one is like no other.
 * @param threshold 0.8 or more; below that more pairs are missed.
 * @param comparable Whether a pair may be reported at all; asked before the similarity is computed.
 */
export function nearDuplicates(
  size: number,
  setOf: (index: number) => readonly number[],
  threshold: number,
  comparable: (first: number, second: number) => boolean = () => true,
): readonly NearDuplicate[] {
  const candidatesFor = createCandidateIndex(size);
  const found: NearDuplicate[] = [];
  for (let second = 0; second < size; second += 1) {
    const set = setOf(second);
    const candidates = set.length === 0 ? [] : candidatesFor(set, second);
    for (const first of candidates) {
      if (!comparable(first, second)) continue;
      const similarity = jaccard(setOf(first), set);
      if (similarity < threshold) continue;
      found.push({ first, second, similarity });
      break;
    }
  }
  return found;
}

/** The sets that share a key of one band, each linked to the one before it: a list a key would take ten times the memory. */
interface Band {
  readonly last: Map<number, number>;
  readonly before: Int32Array;
}

/** Takes sets one after the other and gives, ascending, those before it that share a band with each. */
function createCandidateIndex(size: number): (set: readonly number[], index: number) => readonly number[] {
  const bands = Array.from(
    { length: BANDS },
    (): Band => ({ last: new Map(), before: new Int32Array(size).fill(-1) }),
  );
  const seenBy = new Int32Array(size).fill(-1);
  return (set, index) => {
    const keys = bandKeys(set);
    const candidates: number[] = [];
    for (const [at, { last, before }] of bands.entries()) {
      const key = keys[at] ?? 0;
      const latest = last.get(key) ?? -1;
      for (let other = latest; other >= 0; other = before[other] ?? -1) {
        if (seenBy[other] !== index) candidates.push(other);
        seenBy[other] = index;
      }
      before[index] = latest;
      last.set(key, index);
    }
    return candidates.sort((a, b) => a - b);
  };
}
