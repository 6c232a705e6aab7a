import { renamed } from '../marks/run-plan.ts';
import { elementsUnder, isOneTag, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';
import { isOwnDeletion, isOwnInsertion } from './own-elements.ts';

/** Rejects our tracked changes: insertions go, deleted text stands again. */
export function changeSplices(root: XmlElement): Splice[] {
  const splices: Splice[] = [];
  for (const element of elementsUnder(root)) {
    if (isOwnInsertion(element)) splices.push({ start: element.start, end: element.end, text: '' });
    else if (isOwnDeletion(element)) splices.push(...withoutDeletion(element));
  }
  return splices;
}

function withoutDeletion(deletion: XmlElement): Splice[] {
  const { start, openEnd, closeStart, end } = deletion;
  const texts = [...elementsUnder(deletion)].filter(({ name }) => name === 'w:delText');
  const names = texts.flatMap((text) => {
    const { rawName } = text;
    const name = renamed(rawName, 't');
    const at = (offset: number) => ({ start: offset, end: offset + rawName.length, text: name });
    return isOneTag(text) ? [at(text.start + 1)] : [at(text.start + 1), at(text.closeStart + 2)];
  });
  return [{ start, end: openEnd, text: '' }, ...names, { start: closeStart, end, text: '' }];
}
