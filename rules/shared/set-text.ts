import type { Range, RunLayout, TextView } from '@gongwen/core';
import { countIdeographs } from './count-ideographs.ts';

/** A stretch of one formatting with Chinese characters in it. */
export interface SetText {
  readonly layout: RunLayout;
  /** Chinese characters; digits, Latin letters and punctuation have their own fonts and are not counted. */
  readonly characters: number;
  readonly range: Range;
}

/** The Chinese characters of a line or paragraph by their formatting, those whose offset lies in `within`. */
export function setText(view: TextView, within: Range): readonly SetText[] {
  return view.pieces.flatMap(({ at, offset, length, node }) => {
    const layout = node?.data.layout ?? null;
    if (layout === null) return [];
    const start = Math.max(offset, within.start);
    const end = Math.min(offset + length, within.end);
    const text = view.text.slice(at + start - offset, at + Math.max(start, end) - offset);
    const characters = countIdeographs(text);
    return characters === 0 ? [] : [{ layout, characters, range: { start, end } }];
  });
}
