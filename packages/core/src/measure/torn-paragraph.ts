import type { Inline, Paragraph } from '../tree/draft.ts';
import { layoutOf } from './layout-of.ts';

/** The pieces of a paragraph that breaks at these offsets of its text tear; only the first has its first-line indent. */
export function tornParagraph(paragraph: Paragraph, offsets: readonly number[]): Paragraph[] {
  const layout = { ...layoutOf(paragraph), firstLine: 0, firstLineChars: null };
  const starts = [0, ...offsets];
  return starts.map((start, index) => {
    const children = inlinesBetween(paragraph.children, start, starts[index + 1] ?? Number.POSITIVE_INFINITY);
    return index === 0
      ? { ...paragraph, children }
      : { ...paragraph, children, data: { ...paragraph.data, layout } };
  });
}

function inlinesBetween(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = inline.type === 'text' ? inline.value.length : inline.type === 'lineBreak' ? 1 : 0;
    const isWithin = length === 0 ? at >= start && at < end : at + length > start && at < end;
    if (isWithin) kept.push(inline.type === 'text' ? sliced(inline, start - at, end - at) : inline);
    at += length;
  }
  return kept;
}

function sliced(text: Extract<Inline, { type: 'text' }>, start: number, end: number): Inline {
  return start <= 0 && end >= text.value.length
    ? text
    : { ...text, value: text.value.slice(Math.max(start, 0), end) };
}
