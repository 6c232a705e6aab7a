import type { OfficialDocument, Passage } from '@gongwen/core';

/** Paragraphs of the document's own body: no issued text, no attachment, no quotation, no table. */
export function ownBody({ passages }: OfficialDocument): readonly Passage[] {
  return passages.filter(
    ({ part, sub, quoted, inTable }) => part === 'body' && sub === null && !quoted && !inTable,
  );
}
