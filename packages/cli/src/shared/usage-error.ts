import type { Phrase } from './say.ts';

/** The command was called in a way that cannot be carried out: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.en);
    this.phrase = phrase;
  }
}
