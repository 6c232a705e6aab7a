import { eastAsianWidth } from 'get-east-asian-width';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const PRINTABLE_ASCII = /^[ -~]*$/u;
/** Controls, format characters and marks that stand alone take no column. */
const NO_WIDTH = /^[\p{Cc}\p{Cf}\p{M}]/u;
/** VARIATION SELECTOR-16 asks for the emoji form, which is wide. */
const EMOJI_FORM = '\uFE0F';

/** Columns that text takes in a terminal: full-width characters two, ambiguous ones (“”、…) one. */
export function textWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** A grapheme is as wide as the character it begins with. */
function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return grapheme.includes(EMOJI_FORM) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
