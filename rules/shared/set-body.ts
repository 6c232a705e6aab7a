import type { OfficialDocument, Passage } from '@gongwen/core';
import { ownBody } from './own-body.ts';

/** Paragraphs of the document's own body that run over the page: no table, no text box. */
export function setBody(document: OfficialDocument): readonly Passage[] {
  return ownBody(document).filter(({ lines }) => lines[0]?.paragraph.data.container === 'body');
}
