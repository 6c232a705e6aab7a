import { elementsUnder, isOneTag, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';
import { isCommentMark } from './own-elements.ts';

/**
 * Takes the marks of comments out. A paragraph that holds nothing else becomes the one empty tag that it was, as
 * programs write empty paragraphs.
 */
export function markSplices(root: XmlElement, comments: ReadonlySet<string>): Splice[] {
  if (comments.size === 0) return [];
  const splices: Splice[] = [];
  for (const element of elementsUnder(root)) {
    if (isCommentMark(element, comments)) splices.push({ start: element.start, end: element.end, text: '' });
    else if (isOnlyMarks(element, comments)) {
      splices.push({ start: element.openEnd - 1, end: element.end, text: '/>' });
    }
  }
  return splices;
}

function isOnlyMarks(element: XmlElement, comments: ReadonlySet<string>): boolean {
  if (element.name !== 'w:p' || isOneTag(element) || element.children.length === 0) return false;
  const length = element.children.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    length === element.closeStart - element.openEnd &&
    element.children.every((mark) => isCommentMark(mark, comments))
  );
}
