import { type OfficialDocument, oncePer, type Passage } from '@gongwen/core';
import { ownBody } from './own-body.ts';

/**
 * Paragraphs of the document's own body that are set as running text: no table, no text box, no line that is centred
 * or on the right, as 题注 and signatures are.
 */
export const setBody = oncePer((document: OfficialDocument): readonly Passage[] =>
  ownBody(document).filter(({ lines }) => {
    const { container, layout } = lines[0]?.paragraph.data ?? {};
    return container === 'body' && (layout?.alignment === 'left' || layout?.alignment === 'both');
  }),
);
