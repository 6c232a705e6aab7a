import type { OutlineItem } from '@gongwen/core';
import type { HeadingBlock } from '../docx-document.ts';
import { type MarkedText, markedFrom } from './marked-text.ts';

type Level = HeadingBlock['level'];

/** The four ways of numbering that 7.3.3 gives a font; articles and decimal numbers are text. */
const LEVELS: Readonly<Partial<Record<OutlineItem['style'], Level>>> = {
  'han-comma': 1,
  'han-bracket': 2,
  'arabic-dot': 3,
  'arabic-bracket': 4,
};

/** The longest sentence, in characters, that is taken for a heading and not for an item of a list. */
const LONGEST = 30;

const levelOf = (item: OutlineItem | null): Level | undefined => (item ? LEVELS[item.style] : undefined);

/**
 * A numbered paragraph as a heading: a short one without a full stop, or a short first sentence with text behind it.
 * `null` for an item that is one sentence, and for a paragraph without an ordinal.
 */
export function headingOf(marked: MarkedText, item: OutlineItem | null): HeadingBlock | null {
  const level = levelOf(item);
  if (level === undefined) return null;
  const { text } = marked;
  const stop = text.indexOf('。') + 1;
  if (stop === 0) {
    return text.length > LONGEST || /[；;，,：:]$/u.test(text) ? null : { kind: 'heading', level, text };
  }
  if (stop === text.length || stop > LONGEST + 1) return null;
  const { text: continuation, bold } = markedFrom(marked, stop);
  return {
    kind: 'heading',
    level,
    text: text.slice(0, stop),
    continuation,
    ...(bold === undefined ? {} : { bold }),
  };
}

/** A Markdown heading: its ordinal gives the level, or else its depth below the title. */
export function markedHeading(text: string, item: OutlineItem | null, depth: number): HeadingBlock {
  const levels = [1, 2, 3, 4] as const;
  const level = levelOf(item) ?? levels[Math.min(Math.max(depth, 1), 4) - 1] ?? 4;
  return { kind: 'heading', level, text };
}
