import { child, type XmlElement } from '../xml/element-tree.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { emptyWordTag, wordTag } from '../xml/word-tag.ts';

/** Text as children of a run: `w:t`, and elements for tabs and line breaks (U+000B). */
export function textContent(text: string, { scope }: XmlElement): string {
  return text
    .split(/([\t\v])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return emptyWordTag(scope, 'w:tab');
      if (piece === '\v') return emptyWordTag(scope, 'w:br');
      return `${wordTag(scope, 'w:t', { 'xml:space': 'preserve' })}${escapeXml(piece)}</w:t>`;
    })
    .join('');
}

/** A run with a text in the formatting of another; its own tracked changes of formatting stay behind. */
export function runLike(source: string, like: XmlElement, text: string): string {
  const properties = child(like, 'w:rPr');
  const changed = properties === null ? null : child(properties, 'w:rPrChange');
  const copied =
    properties === null
      ? ''
      : changed === null
        ? source.slice(properties.start, properties.end)
        : source.slice(properties.start, changed.start) + source.slice(changed.end, properties.end);
  return `${wordTag(like.scope, 'w:r')}${copied}${textContent(text, like)}</w:r>`;
}
