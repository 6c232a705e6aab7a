import type { OfficialDocument, OutlineItem } from '@gongwen/core';

/**
 * What follows a heading that takes its whole paragraph: its own text or items (`content`), the next heading of its
 * own or a higher level (`heading`), or the end of the part it stands in (`end`).
 */
export function textUnder(
  { passages }: OfficialDocument,
  item: OutlineItem,
  group: readonly OutlineItem[],
): 'content' | 'heading' | 'end' {
  const at = passages.findIndex(({ lines }) => lines.includes(item.line));
  const next = passages.slice(at + 1).find(({ text }) => text.trim() !== '');
  if (!next || next.part !== passages[at]?.part || next.sub !== item.sub) return 'end';
  const follower = group.find(({ line }) => next.lines.includes(line));
  return follower === undefined || follower.level > item.level ? 'content' : 'heading';
}
