// Every regular expression of the product takes time in proportion to the text, measured in steps, not in seconds: a
// figure that is the same on every machine, idle or busy. V8 does not tell how many steps it makes (its limit of
// backtracks does not count what a lookahead walks, and there is none for the starts of a search), so the expressions
// are compiled for a backtracking machine of our own that counts every instruction, from every start that an engine
// tries. That it is the same language is checked on each text: it must find what V8 finds. V8 does the same or less,
// since it knows the characters a match can begin with. Beside this, `scslre` reads each expression for repetitions
// that trade characters; it sees causes that no text here may reach, and misses others that the texts show.
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { compileRegex } from './compile-regex.ts';
import { countSteps } from './count-steps.ts';
import { type HostileText, hostileTexts, numberedText, textOf } from './hostile-texts.ts';
import { productRegexes } from './product-regexes.ts';

/** Bytes of UTF-8. */
const SMALL = 300;
const MEGABYTE = 1 << 20;
/**
 * Steps for each character. Repetitions with a limit, such as `[^。；]{0,60}` with a list of words behind it, take many
 * hundred for each start; one without, that is walked from each start, takes as many as there are characters: 350,000.
 */
const MOST_STEPS = 2_500;

const { regexes, unseen } = await productRegexes();

/** Of all hostile texts the one whose steps grow fastest: text and steps for each character of the larger size. */
function worstText(source: string, flags: string): { readonly text: HostileText; readonly steps: number } {
  const program = compileRegex(source, flags);
  let worst: { readonly text: HostileText; readonly steps: number; readonly growth: number } | null = null;
  for (const text of hostileTexts(source, flags)) {
    const [one, two] = [SMALL, 2 * SMALL].map((bytes) => {
      const numbered = numberedText(text, bytes);
      const { steps } = countSteps(program, numbered, MOST_STEPS * numbered.symbols.length);
      return steps / numbered.symbols.length;
    }) as [number, number];
    // A bounded repetition stops growing; what is quadratic doubles.
    const growth = two * (two / one) ** 4;
    if (worst === null || growth > worst.growth) worst = { text, steps: two, growth };
    if (two > MOST_STEPS) break;
  }
  if (worst === null) throw new Error(`no text for ${source}`);
  return worst;
}

/** The expressions that need more than the limit for a text of one megabyte, with that text. */
function tooManySteps(source: string, flags: string): string | null {
  const { text } = worstText(source, flags);
  const numbered = numberedText(text, MEGABYTE);
  const { passedLimit } = countSteps(
    compileRegex(source, flags),
    numbered,
    MOST_STEPS * numbered.symbols.length,
  );
  return passedLimit ? `/${source}/${flags} on ${JSON.stringify(text)}` : null;
}

describe('the regular expressions of the product', () => {
  it('are all known: every place that makes one from text was seen to make one', () => {
    expect(regexes.length).toBeGreaterThan(500);
    expect(unseen).toEqual([]);
  });

  it('have no repetitions that trade characters with each other, as far as can be read', () => {
    const found = regexes.flatMap(({ site, source, flags }) =>
      analyse({ source, flags: flags.replace('d', '') }).reports.map(
        ({ type, character }) => `${site} ${source} ${type} of ${JSON.stringify(character.pick)}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('find on the counting machine what they find in V8', () => {
    for (const { source, flags } of regexes.filter((regex) => !regex.flags.includes('y'))) {
      if (source.includes('\\k<')) continue;
      const [regex, program] = [new RegExp(source, flags.replace('g', '')), compileRegex(source, flags)];
      for (const text of hostileTexts(source, flags)) {
        const { first, passedLimit } = countSteps(program, numberedText(text, SMALL), 1_000_000);
        if (passedLimit) continue;
        const match = regex.exec(textOf(text, SMALL));
        expect([source, first]).toEqual([source, match && [match.index, match.index + match[0].length]]);
      }
    }
  });

  it('need a bounded number of steps for each character of a hostile text of one megabyte', () => {
    const failed = regexes.flatMap(({ site, source, flags }) => {
      const worst = tooManySteps(source, flags);
      return worst === null ? [] : [`${site} ${worst}`];
    });
    expect(failed).toEqual([]);
  }, 240_000);
});

describe('the count', () => {
  const steps = (source: string, flags: string, text: HostileText): number =>
    countSteps(compileRegex(source, flags), numberedText(text, MEGABYTE), 1e9).steps;

  it('is the number of instructions that a backtracking engine carries out', () => {
    const text = { prefix: '', pump: 'a', suffix: 'b' };
    // At each of the starts and at the end: one look at a character; the match at `b` is one more.
    expect(steps('b', 'u', text)).toBe(MEGABYTE + 1);
  });

  it.each([
    ['a run walked from each start', '\\s+$', 'u', ' '],
    ['a run walked by two repetitions', '^附件 *：? *。$', 'u', ' '],
    ['a lookahead that walks to the end from each start', 'a(?=.*b)', 'gu', 'a'],
    ['matches that each read on to the end', '《(?!.*》)', 'gu', '《'],
  ])('would show %s', (_name, source, flags, pump) => {
    const numbered = numberedText({ prefix: '附件', pump, suffix: '\u0000' }, MEGABYTE / 32);
    const limit = MOST_STEPS * numbered.symbols.length;
    expect(countSteps(compileRegex(source, flags), numbered, limit).passedLimit).toBe(true);
  });
});
