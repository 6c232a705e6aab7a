import { createChance } from './chance.mjs';
import { commonCharacters } from './characters.mjs';
import { choosePhrases, countRuns } from './phrases.mjs';
import { createSlips } from './slips.mjs';

/** How often at most a wrong form may be expected by chance, by its length, in a text of some sixty million words. */
const MOST_EXPECTED = { 2: 0.5, 3: 0.5, 4: 1 };
/** The same where a whole word stands for another: both words are then words. */
const MOST_EXPECTED_WORD = 5;
/** A run of words at least this frequent reads like ordinary text; it must be less likely than others. */
const ORDINARY = 100;
const MOST_EXPECTED_OF_WORDS = 0.1;
/** A character is one of given names that stands in so many names of the word list. */
const GIVEN_NAME = 60;

/**
 * Wrong forms of words and set phrases, with what they stand for. None is part of a word, occurs in a right text, is
 * to be expected by chance or could be a person's name.
 * @param {{ words: object, learnt: string, right: string, listed: readonly string[], surnames: string }} from
 *   words as read, texts whose phrases are learnt, all right texts, forms that the lists kept by hand judge.
 * @returns {Map<string, string>} right form by wrong form
 */
export function findWrongForms({ words, learnt, right, listed, surnames }) {
  const { frequency, tag } = words;
  const runs = countRuns(learnt);
  const chance = createChance(frequency);
  const slips = createSlips(commonCharacters(frequency));
  const isName = createNameTest(tag, surnames);
  const found = new Map();
  const phrases = choosePhrases(words, runs);

  function collect(length, candidates) {
    const fresh = new Map();
    for (const { phrase, at, wrong, most, reviewed } of candidates) {
      if (
        fresh.has(wrong) ||
        found.has(wrong) ||
        frequency.has(wrong) ||
        chance.isInWord(wrong) ||
        runs.has(wrong)
      )
        continue;
      if (length === 2 && isName(wrong)) continue;
      if (listed.some((form) => wrong.includes(form)) || isCovered(found, phrase, wrong, at)) continue;
      const bound = !reviewed && isOfWords(wrong, frequency) ? MOST_EXPECTED_OF_WORDS : most;
      if (chance.expected(wrong) <= bound) fresh.set(wrong, phrase);
    }
    for (const wrong of occurring(fresh, right, length)) fresh.delete(wrong);
    for (const [wrong, phrase] of fresh) found.set(wrong, phrase);
  }

  for (const length of new Set(phrases.map((phrase) => phrase.length))) {
    const ofLength = phrases.filter((phrase) => phrase.length === length);
    const most = MOST_EXPECTED[Math.min(length, 4)];
    collect(
      length,
      each(ofLength, (phrase) => slips.ofCharacter(phrase), { most, reviewed: false }),
    );
  }
  for (const length of [4, 6, 8]) {
    const ofLength = phrases.filter((phrase) => phrase.length === length);
    collect(
      length,
      each(ofLength, (phrase) => slips.ofWord(phrase), { most: MOST_EXPECTED_WORD, reviewed: true }),
    );
  }
  return found;
}

function* each(phrases, slipsOf, about) {
  for (const phrase of phrases) for (const slip of slipsOf(phrase)) yield { phrase, ...about, ...slip };
}

/** Whether the run can be read as words of two and more characters (区位|重要). */
function isOfWords(run, frequency) {
  if (run.length === 0) return true;
  for (let size = 2; size <= run.length; size += 1)
    if ((frequency.get(run.slice(0, size)) ?? 0) >= ORDINARY && isOfWords(run.slice(size), frequency))
      return true;
  return false;
}

/** Whether a shorter wrong form already tells this one, at the character that is wrong. */
function isCovered(found, phrase, wrong, at) {
  for (let size = 2; size < wrong.length; size += 1)
    for (let from = Math.max(0, at - size + 1); from <= at + 1 && from + size <= wrong.length; from += 1)
      if (found.has(wrong.slice(from, from + size)) && !found.has(phrase.slice(from, from + size)))
        return true;
  return false;
}

function occurring(forms, text, length) {
  const seen = new Set();
  for (let from = 0; from + length <= text.length; from += 1) {
    const run = text.slice(from, from + length);
    if (forms.has(run)) seen.add(run);
  }
  return seen;
}

/** Two characters that may be surname and given name (党伟), or a given name. */
function createNameTest(tag, surnames) {
  const given = new Map();
  for (const [word, kind] of tag)
    if (kind === 'nr' && word.length <= 3)
      for (const char of word.slice(1)) given.set(char, (given.get(char) ?? 0) + 1);
  const isGiven = (char) => (given.get(char) ?? 0) >= GIVEN_NAME;
  return (word) => isGiven(word.charAt(1)) && (surnames.includes(word.charAt(0)) || isGiven(word.charAt(0)));
}
