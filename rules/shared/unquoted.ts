import { matchesIn } from '@gongwen/core';

const MARKS = /[《“‘「》”’」]/gu;
const OPEN = '《“‘「';

/** Texts that were asked for lately: many rules ask for the same paragraphs. */
const known = new Map<string, string>();
const MOST_KNOWN = 512;
/** UTF-16 units. */
const LONGEST_KNOWN = 4096;

/**
 * The text with everything inside 《》 and “” replaced, sign for sign, by □: what a document quotes it does not say
 * itself. Of the same length, so that indices stay those of the text. A quotation that is not
 * closed (one paragraph of several) goes to the end.
 */
export function unquoted(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const masked = maskQuotations(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, masked);
  return masked;
}

function maskQuotations(text: string): string {
  let depth = 0;
  let from = 0;
  let out = '';
  const take = (end: number): void => {
    out += depth > 0 ? '□'.repeat(end - from) : text.slice(from, end);
    from = end;
  };
  for (const { 0: mark, index } of matchesIn(text, MARKS)) {
    if (OPEN.includes(mark)) {
      // The opening mark itself is the document's own, unless it stands in another quotation.
      take(index + 1);
      depth += 1;
    } else {
      take(index);
      depth = Math.max(0, depth - 1);
    }
  }
  if (from === 0) return text;
  take(text.length);
  return out;
}
