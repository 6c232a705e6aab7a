import type { NameScope } from '../../xml/name-scope.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { emptyWordTag, wordTag } from '../xml/word-tag.ts';

export interface CommentDetails {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  /** ISO 8601, whole seconds, in UTC. */
  readonly date: string;
  readonly lines: readonly string[];
}

/**
 * A `w:comment` (ISO/IEC 29500-1, 17.13.4.2). Its paragraphs say their own formatting: in a 公文 the default style is
 * 3号 with an indent.
 */
export function commentXml(scope: NameScope, { id, author, initials, date, lines }: CommentDetails): string {
  const tag = (name: string, attributes = {}) => emptyWordTag(scope, name, attributes);
  const open = (name: string, attributes = {}) => wordTag(scope, name, attributes);
  const paragraphProperties = `${open('w:pPr')}${tag('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })}${tag('w:ind', { 'w:left': 0, 'w:firstLineChars': 0, 'w:firstLine': 0 })}${tag('w:jc', { 'w:val': 'left' })}</w:pPr>`;
  const runProperties = `${open('w:rPr')}${tag('w:sz', { 'w:val': 20 })}${tag('w:szCs', { 'w:val': 20 })}</w:rPr>`;
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? `${open('w:r')}${runProperties}${tag('w:annotationRef')}</w:r>` : '';
    const text = `${open('w:t', { 'xml:space': 'preserve' })}${escapeXml(line)}</w:t>`;
    return `${open('w:p')}${paragraphProperties}${mark}${open('w:r')}${runProperties}${text}</w:r></w:p>`;
  });
  const attributes = { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initials };
  return `${open('w:comment', attributes)}${paragraphs.join('')}</w:comment>`;
}
