import { type OfficialDocument, oncePer, type Passage } from '@gongwen/core';

/** Paragraphs in the issuer's own words: its body and what it issues (印发); not what it forwards, and no quotation. */
export const ownText = oncePer(({ passages, elements }: OfficialDocument): readonly Passage[] => {
  const forwards = elements.title?.verb === '转发' || elements.title?.verb === '批转';
  return passages.filter(
    ({ part, quoted }) => !quoted && (part === 'body' || (part === 'issuedText' && !forwards)),
  );
});
