import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const HAN = /^\p{Script=Han}+$/u;
/** How often the word of a rank is met in official writing, on the scale of the general word list (Zipf). */
const ZIPF = 3e6;

/**
 * Words with their frequencies: those of jieba (MIT), and those of a word list of official writing in the order of
 * their frequency (ECSpell, MIT).
 * @returns {{ frequency: Map<string, number>, tag: Map<string, string>, rank: Map<string, number> }}
 */
export function readWords(officialList) {
  const frequency = new Map();
  const tag = new Map();
  for (const line of readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
    const [word, count, kind] = line.trim().split(' ');
    if (!word || !HAN.test(word)) continue;
    frequency.set(word, Number(count));
    tag.set(word, kind ?? '');
  }
  const rank = new Map();
  const official = readFileSync(officialList, 'utf8').trim().split('\n');
  for (const [index, line] of official.entries()) {
    const [word = ''] = line.split('\t');
    if (!HAN.test(word) || rank.has(word)) continue;
    rank.set(word, index);
    frequency.set(word, (frequency.get(word) ?? 0) + Math.round(ZIPF / (index + 20)));
  }
  return { frequency, tag, rank };
}

/** A person's name. */
export const isPersonal = (tag) => /^nr/u.test(tag ?? '');
