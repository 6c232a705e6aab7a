import { skipElement, visitor, walkXml } from '../xml/walk-xml.ts';

/** A comment without its place. */
export interface CommentText {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** Reads `word/comments.xml`, comments in order of the file; paragraphs of a comment are joined by newlines. */
export function readComments(part: string, xml: string): CommentText[] {
  const comments: CommentText[] = [];
  let paragraphs: string[] = [];
  const add = (piece: string) => {
    paragraphs.push(`${paragraphs.pop() ?? ''}${piece}`);
  };
  walkXml(
    part,
    xml,
    visitor({
      'w:comment': (attributes, walk) => {
        paragraphs = [];
        walk.leave(() =>
          comments.push({
            id: attributes['w:id'] ?? '',
            author: attributes['w:author'] ?? '',
            text: paragraphs.join('\n'),
          }),
        );
      },
      'w:p': () => paragraphs.push(''),
      'w:t': (_attributes, walk) => walk.text(add),
      'w:noBreakHyphen': () => add('-'),
      'w:br': () => add('\n'),
      'w:pPr': skipElement,
      'w:del': skipElement,
    }),
  );
  return comments;
}
