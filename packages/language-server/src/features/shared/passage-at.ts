import type { OfficialDocument, Passage, TextView } from '@gongwen/core';

/** A passage and the index into its text at which an offset of the draft stands. */
export interface PassagePlace {
  readonly passage: Passage;
  readonly index: number;
}

/** The passage in which an offset (UTF-16 units) stands; null between passages and in markup. */
export function passageAt(document: OfficialDocument, offset: number): PassagePlace | null {
  for (const passage of document.passages) {
    const index = indexIn(passage, offset);
    if (index !== null) return { passage, index };
  }
  return null;
}

function indexIn({ pieces }: TextView, offset: number): number | null {
  const piece = pieces.find(({ offset: start, length }) => start <= offset && offset <= start + length);
  return piece && piece.length > 0 ? piece.at + offset - piece.offset : null;
}
