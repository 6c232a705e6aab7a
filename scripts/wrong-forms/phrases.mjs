import { isPersonal } from './words.mjs';

/** How far down the list of official writing words of two, three, and more characters are taken. */
const RANKS = { two: 6000, three: 6000, more: 5000 };
/** A word of two characters this rare elsewhere may be a slip of whoever made the list. */
const LEAST = 30;
const LONGEST = 10;
/** A pair or triple of words is a set phrase that the right texts hold this often. */
const SET_PHRASE = 3;

/**
 * Words and set phrases of official writing that are guarded, those of fewest characters first, with their frequency:
 * of the list of official writing, and pairs and triples of words that published documents repeat (贯彻落实, 统筹推进).
 */
export function choosePhrases({ frequency, tag, rank }, runs) {
  const chosen = new Set();
  for (const [word, at] of rank) {
    if (isPersonal(tag.get(word)) || word.length > LONGEST) continue;
    if (word.length === 2 && at < RANKS.two && tag.has(word) && frequency.get(word) >= LEAST)
      chosen.add(word);
    if (word.length === 3 && at < RANKS.three) chosen.add(word);
    if (word.length >= 4 && at < RANKS.more) chosen.add(word);
  }
  for (const [run, count] of runs)
    if ((run.length === 4 || run.length === 6) && count >= SET_PHRASE && isOfPairs(run, tag, frequency))
      chosen.add(run);
  return [...chosen].sort(
    (a, b) =>
      a.length - b.length || (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1),
  );
}

function isOfPairs(run, tag, frequency) {
  for (let i = 0; i < run.length; i += 2) {
    const pair = run.slice(i, i + 2);
    if (!tag.has(pair) || frequency.get(pair) < 500) return false;
  }
  return true;
}

/** All runs of two to eight Chinese characters of a text, with how often they occur. */
export function countRuns(text) {
  const runs = new Map();
  for (const [stretch] of text.matchAll(/\p{Script=Han}+/gu))
    for (let from = 0; from < stretch.length; from += 1)
      for (let to = from + 2; to <= Math.min(stretch.length, from + 8); to += 1) {
        const run = stretch.slice(from, to);
        runs.set(run, (runs.get(run) ?? 0) + 1);
      }
  return runs;
}
