import type { Range } from '@gongwen/core';
import { sizeName } from './font-size.ts';
import type { SetText } from './set-text.ts';

/** How some text is set, with how much of it there is and where it begins. */
export interface Look {
  /** Font and size as people say them: 宋体小四（12磅）; a font that nothing names is left out. */
  readonly name: string;
  readonly characters: number;
  readonly at: Range;
}

/** Looks among some text, the one with the most characters first. */
export function looksOf(texts: readonly SetText[]): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const { layout, characters, range } of texts) {
    const name = `${layout.eastAsia ?? ''}${sizeName(layout.size)}`;
    const known = looks.get(name) ?? { name, characters: 0, at: range };
    looks.set(name, { ...known, characters: known.characters + characters });
  }
  return [...looks.values()].sort((a, b) => b.characters - a.characters);
}

/** Chinese characters in some text. */
export function charactersOf(texts: readonly SetText[]): number {
  return texts.reduce((sum, { characters }) => sum + characters, 0);
}
