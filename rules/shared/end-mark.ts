import type { OfficialDocument, OutlineItem, Range } from '@gongwen/core';

/** The last character of a heading or item that takes its paragraph, and where it stands; Markdown’s own marks do not count. */
export function endMark(
  { draft }: OfficialDocument,
  { range }: OutlineItem,
): { readonly text: string; readonly range: Range } {
  const raw = draft.data.text.slice(range.start, range.end).replace(/(?<![\s*_])[\s*_]+$/u, '');
  const end = range.start + raw.length;
  return { text: raw.slice(-1), range: { start: end - 1, end } };
}
