import { type OfficialDocument, oncePer, type Passage } from '@gongwen/core';

/** Paragraphs of the document's own body: no issued text, no attachment, no quotation, no table. */
export const ownBody = oncePer(({ passages }: OfficialDocument): readonly Passage[] =>
  passages.filter(({ part, sub, quoted, inTable }) => part === 'body' && sub === null && !quoted && !inTable),
);
