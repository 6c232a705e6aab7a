import { AUTHOR } from '../marks/own-marks.ts';
import type { XmlElement } from '../xml/element-tree.ts';

/** A tracked change of ours. */
function isOwn({ attributes }: XmlElement): boolean {
  return attributes['w:author'] === AUTHOR;
}

export function isOwnInsertion(element: XmlElement): boolean {
  return element.name === 'w:ins' && isOwn(element);
}

export function isOwnDeletion(element: XmlElement): boolean {
  return element.name === 'w:del' && isOwn(element);
}

/** A run with nothing in it but the reference to one of the given comments. */
function isReference(element: XmlElement, comments: ReadonlySet<string>): boolean {
  const content = element.name === 'w:r' ? element.children.filter(({ name }) => name !== 'w:rPr') : [];
  const [only, ...others] = content;
  return others.length === 0 && only?.name === 'w:commentReference' && isOf(only, comments);
}

function isOf({ attributes }: XmlElement, comments: ReadonlySet<string>): boolean {
  return comments.has(attributes['w:id'] ?? '');
}

/** A mark of one of the given comments, or a reference in a run with other content. */
export function isCommentMark(element: XmlElement, comments: ReadonlySet<string>): boolean {
  if (isReference(element, comments)) return true;
  return /^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(element.name) && isOf(element, comments);
}
