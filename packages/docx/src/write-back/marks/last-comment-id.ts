import type { PackageParts } from '../package-parts.ts';
import { elementsUnder, type XmlElement } from '../xml/element-tree.ts';
import { commentElements } from './comments-part.ts';

/** The highest id of a comment in the main part or the part of comments; −1 where there is none. */
export function lastCommentId(main: XmlElement, parts: PackageParts): number {
  let last = -1;
  const take = ({ attributes }: XmlElement) => {
    const id = Number(attributes['w:id']);
    if (Number.isSafeInteger(id)) last = Math.max(last, id);
  };
  for (const element of elementsUnder(main)) if (element.name.startsWith('w:comment')) take(element);
  commentElements(parts)?.root.children.forEach(take);
  return last;
}
