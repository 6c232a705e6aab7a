import type { FrontMatterSource, Range } from '@gongwen/core';

/** The front matter with its fences, without the line end behind them. */
export function frontMatterRange({ value, offset }: FrontMatterSource, text: string): Range {
  const fence = text.indexOf('---', offset + value.length);
  return { start: 0, end: fence < 0 ? offset + value.length : fence + '---'.length };
}
