import type { Element } from '../document/elements.ts';
import type { Draft, Figure } from '../tree/draft.ts';
import type { Scan } from './scan.ts';

/** 页码: a PAGE field in a footer (or header); it has no place in the text. */
export function recognizePageNumber(draft: Draft): Element | null {
  const part = draft.data.pageParts.find(({ hasPageField }) => hasPageField);
  if (!part) return null;
  const text = part.paragraphs
    .map(({ children }) => children.map((node) => (node.type === 'text' ? node.value : '')).join(''))
    .join('\n');
  return {
    kind: 'pageNumber',
    text: text.trim(),
    range: { start: 0, end: 0 },
    lines: [],
    confidence: 'high',
    declared: false,
  };
}

/** 印章: an anchored picture at the signature or date; only that one is there, not whether it is genuine. */
export function recognizeSeal(scan: Scan): Element | null {
  for (const { index, paragraph } of scan.lines) {
    if (scan.parts[index] !== 'signature') continue;
    const figure = paragraph.children.find(
      (node): node is Figure => node.type === 'figure' && node.data.anchored,
    );
    const offset = figure?.position.start.offset;
    if (figure && offset !== undefined) {
      return {
        kind: 'seal',
        text: '',
        range: { start: offset, end: offset },
        lines: [],
        confidence: 'low',
        declared: false,
      };
    }
  }
  return null;
}
