import type { OfficialDocument, Passage } from '@gongwen/core';
import { perDocument } from './per-document.ts';

/** Paragraphs of the document's own body: no issued text, no attachment, no quotation, no table. */
export const ownBody = perDocument(({ passages }: OfficialDocument): readonly Passage[] =>
  passages.filter(({ part, sub, quoted, inTable }) => part === 'body' && sub === null && !quoted && !inTable),
);
