/**
 * How often a run of characters is to be expected by chance, where the end of one word meets the beginning of the
 * next (布|署), in a text of as many words as the frequencies sum to.
 */
export function createChance(frequency) {
  const starts = new Map();
  const ends = new Map();
  const inside = new Set();
  let total = 0;
  const add = (map, key, count) => map.set(key, (map.get(key) ?? 0) + count);
  for (const [word, count] of frequency) {
    total += count;
    for (let i = 1; i <= word.length; i += 1) {
      add(starts, word.slice(0, i), count);
      add(ends, word.slice(word.length - i), count);
    }
    for (let from = 0; from < word.length; from += 1)
      for (let to = from + 2; to <= Math.min(word.length, from + 10); to += 1)
        inside.add(word.slice(from, to));
  }
  /** What was never met may be met once in two such texts. */
  const UNSEEN = 0.5;
  return {
    /** Whether some word holds the run. */
    isInWord: (run) => inside.has(run),
    expected(run) {
      // best[i]: the likeliest way for a word to end at i.
      const best = [0];
      for (let i = 1; i < run.length; i += 1) {
        best[i] = (ends.get(run.slice(0, i)) ?? UNSEEN) / total;
        for (let from = 1; from < i; from += 1) {
          const count = frequency.get(run.slice(from, i));
          if (count !== undefined) best[i] = Math.max(best[i], (best[from] * count) / total);
        }
      }
      let most = 0;
      for (let i = 1; i < run.length; i += 1)
        most = Math.max(most, best[i] * (starts.get(run.slice(i)) ?? UNSEEN));
      return most;
    },
  };
}
