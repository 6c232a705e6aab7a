import { readFileSync } from 'node:fs';
import { charactersBySound, lookAlikes, syllables, toneless } from './characters.mjs';

/**
 * Of the characters by frequency, how many are tried for one that sounds the same, has the tone too, or looks alike.
 * A short word needs a look or a tone in common; a long phrase bears fewer characters, for there are many phrases.
 */
const TRIED = {
  2: { sound: 0, tone: 2500, look: 3755 },
  3: { sound: 300, tone: 2500, look: 3755 },
  4: { sound: 250, tone: 800, look: 2000 },
};

/** Either is right in its place, or a list kept by hand decides: no slip is made of them. */
const BOTH_RIGHT = new Set(
  '他它 他她 作做 定订 账帐 像象 分份 唯惟 地的 得的 得地 及即 其期 以已 记纪 相象 成程 粘黏 账胀 词辞'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/**
 * Words typed for others of the same sound. Both are words, so that a person has looked at each pair: the mistaken one
 * makes no sense in the company that official writing gives the right one.
 */
const MISTAKEN_WORDS = readFileSync(new URL('./mistaken-words.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/u)
  .map((pair) => pair.split('/'));

/** How a word or phrase is mistyped: one character for another, or one word for another that sounds the same. */
export function createSlips(characters) {
  const order = new Map(characters.map((char, index) => [char, index]));
  const bySound = charactersBySound(characters);
  const alike = lookAlikes(characters);

  function substitutes(char, syllable, { sound, tone, look }) {
    const looks = alike.get(char) ?? new Set();
    const found = [];
    for (const { char: other, readings } of bySound.get(toneless(syllable)) ?? []) {
      const tried = looks.has(other) ? look : readings.includes(syllable) ? tone : sound;
      if (other !== char && order.get(other) < tried) found.push(other);
    }
    for (const other of looks) if (!found.includes(other) && order.get(other) < look) found.push(other);
    return found.filter((other) => !BOTH_RIGHT.has(char + other));
  }

  return {
    /** Wrong forms that differ in one character, each with its index. */
    *ofCharacter(phrase) {
      const sounds = syllables(phrase);
      const tried = TRIED[Math.min(phrase.length, 4)];
      for (let at = 0; at < phrase.length; at += 1)
        for (const other of substitutes(phrase.charAt(at), sounds[at] ?? '', tried))
          yield { at, wrong: phrase.slice(0, at) + other + phrase.slice(at + 1) };
    },
    /** Wrong forms of a phrase made of pairs in which one pair is another word of the same sound. */
    *ofWord(phrase) {
      if (phrase.length < 4 || phrase.length > 8 || phrase.length % 2 > 0) return;
      for (let at = 0; at < phrase.length; at += 2) {
        for (const [right, other] of MISTAKEN_WORDS)
          if (phrase.startsWith(right, at))
            yield { at, wrong: phrase.slice(0, at) + other + phrase.slice(at + 2) };
      }
    },
  };
}
