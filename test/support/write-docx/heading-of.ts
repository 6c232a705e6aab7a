import type { HeadingBlock } from './docx-document.ts';
import { LEVELS } from './line-patterns.ts';

const levelOf = (text: string) => LEVELS.find(([, pattern]) => pattern.test(text))?.[0];

/** The longest sentence, in characters, that is taken for a heading and not for an item of a list. */
const LONGEST = 30;

/**
 * A numbered line as a heading: a short line without a full stop, or a short first sentence with text behind it.
 * `null` for an item that is one sentence, and for a line without an ordinal.
 */
export function headingOf(text: string): HeadingBlock | null {
  const level = levelOf(text);
  if (level === undefined) return null;
  const stop = text.indexOf('。') + 1;
  if (stop === 0) {
    return text.length > LONGEST || /[；;，,：:]$/u.test(text) ? null : { kind: 'heading', level, text };
  }
  if (stop === text.length || stop > LONGEST + 1) return null;
  return { kind: 'heading', level, text: text.slice(0, stop), continuation: text.slice(stop) };
}

/** A Markdown heading: its ordinal gives the level, or else its depth below the title. */
export function markedHeading(text: string, depth: number): HeadingBlock {
  const levels = [1, 2, 3, 4] as const;
  const level = levelOf(text) ?? levels[Math.min(Math.max(depth, 1), 4) - 1] ?? 4;
  return { kind: 'heading', level, text };
}
