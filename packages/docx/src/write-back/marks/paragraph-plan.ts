import { child, isOneTag, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';

/** Marks at the start and the end of a paragraph's content. */
export interface ParagraphPlan {
  readonly paragraph: XmlElement;
  readonly first: string[];
  readonly last: string[];
}

export function paragraphSplices({ paragraph, first, last }: ParagraphPlan): Splice[] {
  const start = child(paragraph, 'w:pPr')?.end ?? paragraph.openEnd;
  if (!isOneTag(paragraph)) {
    return [
      { start, end: start, text: first.join('') },
      { start: paragraph.closeStart, end: paragraph.closeStart, text: last.join('') },
    ];
  }
  const text = `>${first.join('')}${last.join('')}</${paragraph.rawName}>`;
  return [{ start: paragraph.end - 2, end: paragraph.end, text }];
}
