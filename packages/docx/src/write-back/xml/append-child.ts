import { isOneTag, type XmlElement } from './element-tree.ts';
import type { Splice } from './splice.ts';

/** Puts XML at the end of an element's content; an empty tag is opened for it. */
export function appendChild(element: XmlElement, xml: string): Splice {
  if (!isOneTag(element)) return { start: element.closeStart, end: element.closeStart, text: xml };
  return { start: element.end - 2, end: element.end, text: `>${xml}</${element.rawName}>` };
}

/** A name with the prefix that the file gives to another element of the same vocabulary. */
export function siblingName({ rawName }: XmlElement, local: string): string {
  return rawName.slice(0, rawName.indexOf(':') + 1) + local;
}
