import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Numbered } from './count-steps.ts';

/** A text that is the same piece over and over, with something before and behind it. */
export interface HostileText {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** Characters to try where a set of characters is asked for, after those that the expression itself names. */
const USUAL = [
  '一',
  'a',
  '1',
  ' ',
  '，',
  '。',
  '（',
  '《',
  '“',
  '.',
  '-',
  '\n',
  '\t',
  'X',
  '年',
  '的',
  '#',
  '<',
];
/** A character that hardly any expression takes, and a line end, which `.` does not take. */
const SUFFIXES = ['\u0000', '\n'];
/** Repetitions from so many on are pumped. */
const MANY = 8;

/** Beginnings to repeat, at most. */
const BEGINNINGS = 12;

/** The text with at most so many bytes of UTF-8, and at least one pump. */
export function textOf({ prefix, pump, suffix }: HostileText, bytes: number): string {
  return prefix + pump.repeat(timesIn({ prefix, pump, suffix }, bytes)) + suffix;
}

/** The same as numbers; a character is a code point. */
export function numberedText(text: HostileText, bytes: number): Numbered {
  const alphabet = [...new Set([...text.prefix, ...text.pump, ...text.suffix])];
  const numbers = (part: string): number[] => [...part].map((symbol) => alphabet.indexOf(symbol));
  const [prefix, pump, suffix] = [numbers(text.prefix), numbers(text.pump), numbers(text.suffix)];
  const end = prefix.length + pump.length * timesIn(text, bytes);
  const symbols = new Uint8Array(end + suffix.length);
  symbols.set(prefix);
  symbols.set(pump, prefix.length);
  // Doubles what is there: a million single copies take longer than the count.
  for (let done = pump.length; prefix.length + done < end; done *= 2)
    symbols.copyWithin(prefix.length + done, prefix.length, prefix.length + done);
  symbols.set(suffix, end);
  return { alphabet, symbols, from: prefix.length, to: end, period: pump.length };
}

function timesIn({ prefix, pump, suffix }: HostileText, bytes: number): number {
  const room = bytes - Buffer.byteLength(prefix + suffix);
  return Math.max(1, Math.floor(room / Buffer.byteLength(pump)));
}

/**
 * Texts that hold a regular expression in its repetitions: what leads up to each repetition, what it takes, over and
 * over, and an end that it does not take; and what it begins with, over and over, so that many starts are tried.
 */
export function hostileTexts(source: string, flags: string): readonly HostileText[] {
  const unicodeFlags = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(
    source,
    0,
    source.length,
    unicodeFlags,
  );
  const sampler = createSampler(source, flags);
  const beginnings = new Set<string>();
  const held = new Map<string, HostileText>();
  const hold = (prefix: string, pump: string): void => {
    if (pump === '') return;
    for (const suffix of SUFFIXES) held.set([prefix, pump, suffix].join('\u0001'), { prefix, pump, suffix });
  };

  function walk(alternatives: readonly AST.Alternative[], before: string): void {
    for (const { elements } of alternatives) {
      let path = before;
      for (const element of elements) {
        if (element.type === 'Quantifier' && element.max >= MANY) {
          for (const pump of sampler.samples(element.element)) {
            hold('', pump);
            hold(path, pump);
            beginnings.add(path + pump);
          }
        }
        const inner = element.type === 'Quantifier' ? element.element : element;
        if ('alternatives' in inner) walk(inner.alternatives, path);
        path += sampler.samples(element)[0] ?? '';
        beginnings.add(path);
      }
    }
  }
  walk(pattern.alternatives, '');
  for (const beginning of [...beginnings].slice(0, BEGINNINGS)) hold('', beginning);
  if (held.size === 0) hold('', USUAL[0] ?? '');
  return [...held.values()];
}

interface Sampler {
  /** Short texts that an element takes, the likeliest to be taken by others first. */
  readonly samples: (element: AST.Element) => readonly string[];
}

function createSampler(source: string, flags: string): Sampler {
  const candidates = [...new Set([...source.replace(/\\./gu, ''), ...USUAL])];
  const setFlags = flags.replace(/[gy]/gu, '');
  const sets: RegExp[] = [];
  const known = new Map<string, readonly string[]>();

  /** Two members of a set. */
  function members(raw: string): readonly string[] {
    const set = new RegExp(`^${raw}$`, setFlags);
    sets.push(set);
    const chosen = known.get(raw) ?? candidates.filter((one) => set.test(one)).slice(0, 40);
    known.set(raw, chosen);
    const popular = chosen.toSorted((a, b) => score(b) - score(a));
    return [...new Set([...popular.slice(0, 2), ...chosen.slice(0, 1)])];
  }
  const score = (one: string): number => sets.filter((set) => set.test(one)).length;

  function samples(element: AST.Element): readonly string[] {
    switch (element.type) {
      case 'Character':
        return [String.fromCodePoint(element.value)];
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return members(element.raw);
      case 'Quantifier': {
        const times = Math.min(element.max, Math.max(element.min, 1));
        return samples(element.element).map((sample) => sample.repeat(times));
      }
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.slice(0, 3).map(sequence);
      case 'Assertion':
        return 'alternatives' in element && !element.negate
          ? element.alternatives.slice(0, 1).map(sequence)
          : [''];
      default:
        return [''];
    }
  }
  const sequence = ({ elements }: AST.Alternative): string =>
    elements.map((element) => samples(element)[0] ?? '').join('');
  return { samples };
}
