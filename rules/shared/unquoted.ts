const OPEN = '《“‘「';
const CLOSE = '》”’」';

/**
 * The text with everything inside 《》 and “” replaced, sign for sign, by □: what a document quotes it does not say
 * itself. Of the same length, so that indices stay those of the text. A quotation that is not
 * closed (one paragraph of several) goes to the end.
 */
export function unquoted(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    out += depth > 0 ? '□'.repeat(char.length) : char;
    if (OPEN.includes(char)) depth += 1;
  }
  return out;
}
