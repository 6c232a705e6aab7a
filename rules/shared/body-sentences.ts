import type { Facts, OfficialDocument, Passage } from '@gongwen/core';
import { ownBody } from './own-body.ts';
import { unquoted } from './unquoted.ts';

export interface BodySentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The sentence with its quotations masked, of the same length. */
  readonly text: string;
}

/** Sentences of the document's own body. */
export function bodySentences(document: OfficialDocument, facts: Facts): readonly BodySentence[] {
  return ownBody(document).flatMap((passage) => {
    const text = unquoted(passage.text);
    return facts
      .sentences(passage)
      .map(({ start, end }) => ({ passage, start, end, text: text.slice(start, end) }));
  });
}
