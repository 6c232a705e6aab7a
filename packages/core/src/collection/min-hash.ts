/** Rows of a band: two sets of similarity s agree in a band with probability s^4. */
const ROWS = 4;
/** With 32 bands a pair of similarity 0.8 is missed once in 20 million times. */
export const BANDS = 32;

/** Seeds of the hash functions: the same at every run. */
const SEEDS = Int32Array.from({ length: ROWS * BANDS }, (_, index) => Math.imul(index + 1, 0x9e3779b1));

/**
 * Keys of the bands of a set's MinHash signature (locality-sensitive hashing): sets that are alike share at least one
 * key at the same index.
 */
export function bandKeys(set: readonly number[]): readonly number[] {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const element of set) {
    const folded = (element >>> 0) ^ Math.imul(element / 4294967296, 0x85ebca6b);
    for (let at = 0; at < SEEDS.length; at += 1) {
      const value = mixed(folded ^ (SEEDS[at] ?? 0));
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let [high, low] = [0, 0];
    for (let at = band * ROWS; at < (band + 1) * ROWS; at += 1) {
      high = mixed(high ^ (least[at] ?? 0));
      low = mixed(Math.imul(low, 31) + (least[at] ?? 0));
    }
    return (high & 0x1fffff) * 4294967296 + low;
  });
}

/** The finalizer of MurmurHash3: every bit of the input changes every bit of the result. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
