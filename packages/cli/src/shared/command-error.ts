import type { Phrase } from './say.ts';

/** Something that keeps a command from doing its work and that the user can mend: exit status 2. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.en);
    this.phrase = phrase;
  }
}
