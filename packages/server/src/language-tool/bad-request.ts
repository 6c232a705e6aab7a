import type { Phrase } from '../shared/phrase.ts';

/** A request that the protocol does not allow; answered with 400 and a sentence, as LanguageTool does. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.en);
    this.phrase = phrase;
  }
}
