import { titleTopic } from './title-topic.ts';

/**
 * How alike what two titles are about is, from 0 to 1: the pairs of neighbouring signs that both have, against all of
 * either (Dice). Organs, dates and the 文种 do not count.
 */
export function topicSimilarity(first: string, second: string): number {
  const [a, b] = [titleTopic(first), titleTopic(second)];
  if (a === b) return a === '' ? 0 : 1;
  const pairs = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, pairs.get(pair) ?? 0);
  const all = a.length + b.length - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
