import type { GongwenMessage } from '@gongwen/core';

const SENTENCE_END = /[。！？；][”』）】》]*\s*$/u;

/**
 * Whether a message holds of a text that may be torn from its surroundings. The mate of a mark may stand in another
 * paragraph: a title is broken into lines, and a quotation of several paragraphs opens with “ in each and closes once.
 * Only a mark inside a paragraph that ends as a sentence does surely has none.
 */
export function isWholeParagraph(text: string, { ruleId, offset, endOffset }: GongwenMessage): boolean {
  if (ruleId !== 'punctuation/paired') return true;
  const isInside = text.slice(0, offset).trim() !== '' && text.slice(endOffset).trim() !== '';
  return isInside && SENTENCE_END.test(text);
}
