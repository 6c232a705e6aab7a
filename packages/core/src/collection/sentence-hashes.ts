import type { OfficialDocument } from '../document/official-document.ts';

const END = /(?<=[。！？；])|\n/u;
/** A sentence ends in a mark. Headings, recipients and signatures do not and are left out. */
const ENDS = '。！？；';
/**
 * Left out of a sentence: dates, which a document copied from last year's changes first, and all that is neither letter
 * nor digit.
 */
const LEFT_OUT =
  /(?:\d{4}年度?)?(?:\d{1,2}月)?\d{1,2}日|\d{4}年?度?|[〇零一二三四五六七八九]{4}年|\d{1,2}月|[^\p{L}\p{N}]+/gu;
/** Shorter ones (特此通知) stand in every document. */
const LEAST = 6;

/**
 * Hashes of the sentences of a text, ascending, each once. Two sentences are one when they differ only in dates,
 * punctuation and spaces.
 */
export function sentenceHashes(text: string): readonly number[] {
  const hashes = new Set<number>();
  for (const sentence of text.split(END)) {
    if (!ENDS.includes(sentence.charAt(sentence.length - 1)) || sentence === '') continue;
    const plain = sentence.replace(LEFT_OUT, '');
    if (plain.length >= LEAST) hashes.add(hash53(plain));
  }
  return [...hashes].sort((a, b) => a - b);
}

/** The same of a document: its body, its attachments and what it issues, without quotations and tables. */
export function sentencesOf({ passages }: OfficialDocument): readonly number[] {
  const own = passages.filter(
    ({ part, quoted, inTable }) =>
      !quoted && !inTable && (part === 'body' || part === 'issuedText' || part === 'attachment'),
  );
  return sentenceHashes(own.map(({ match }) => match).join('\n'));
}

/** cyrb53 (public domain): 53 bits, so that two of a million different sentences do not meet by chance. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
