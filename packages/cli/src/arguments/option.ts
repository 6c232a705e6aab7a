import type { Phrase } from '../shared/say.ts';

/** An option of a command: a flag, one that takes a value, or one that takes a value each time it is given. */
export interface Option {
  readonly name: string;
  readonly kind: 'flag' | 'one' | 'many';
  /** One letter, for `-h`; null where there is none. */
  readonly short: string | null;
  /** What stands for the value in the help text; empty for a flag. */
  readonly value: string;
  /** The values it takes; null when anything goes. */
  readonly choices: readonly string[] | null;
  readonly help: Phrase;
}

/** An option that is on when given. */
export function flag(name: string, help: Phrase, short: string | null = null): Option {
  return { name, kind: 'flag', short, value: '', choices: null, help };
}

/** An option with a value; given twice, the last one counts. */
export function one(name: string, value: string, help: Phrase, short: string | null = null): Option {
  return { name, kind: 'one', short, value, choices: null, help };
}

/** An option with one of a few values. */
export function choice(name: string, choices: readonly string[], help: Phrase): Option {
  return { name, kind: 'one', short: null, value: choices.join('|'), choices, help };
}

/** An option with a value that can be given several times. */
export function many(name: string, value: string, help: Phrase): Option {
  return { name, kind: 'many', short: null, value, choices: null, help };
}
