import type { ParagraphLayout } from '@gongwen/core';

/** First-line indent in 字 of the paragraph's own size: hundredths of a character win over points. */
export function firstLineCells({ firstLine, firstLineChars }: ParagraphLayout, size: number): number {
  return firstLineChars === null ? firstLine / size : firstLineChars / 100;
}
