/** A stretch of a sentence of a rule's page; `code` is all the markup that such sentences have. */
export interface InlinePiece {
  readonly text: string;
  readonly isCode: boolean;
}

const CODE = /`([^`]+)`/u;

/** Cuts a sentence of a rule's page into text and code. */
export function inlineMarkdown(markdown: string): readonly InlinePiece[] {
  // Of what is split by a group, each second piece is the group.
  return markdown
    .split(CODE)
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
