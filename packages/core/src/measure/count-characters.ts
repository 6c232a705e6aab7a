import {
  APOSTROPHE,
  ATTACHED,
  CHARACTER_CLASSES,
  isApostrophe,
  KIND,
  LATIN,
  WIDE,
} from './character-classes.ts';

/**
 * 字数 of a text as Word and WPS count it (审阅 → 字数统计 → 字数).
 *
 * - Each ideograph (beyond the BMP too), kana, hangul, full-width form and Chinese punctuation mark counts one; so do
 *   `“”‘’…—` and symbols such as `①`, `℃`, `○`, which belong to the East Asian text they stand in.
 * - Each maximal run of other characters without white space counts one: `2026年` is 2, `GB/T 9704-2012` is 2.
 *   `’` between Latin letters or digits is an apostrophe and belongs to the run.
 * - White space, U+3000 with it, counts none; neither do variation selectors and zero-width characters.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let inRun = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = (CHARACTER_CLASSES[code] ?? 0) & KIND;
    if (kind === WIDE) {
      if (code === APOSTROPHE && isApostrophe(text, i)) continue;
      count += 1;
      inRun = false;
    } else if (kind === LATIN) {
      if (!inRun) count += 1;
      inRun = true;
    } else if (kind !== ATTACHED) {
      inRun = false;
    }
  }
  return count;
}
