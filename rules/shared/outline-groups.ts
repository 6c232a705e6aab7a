import type { OfficialDocument, OutlineItem } from '@gongwen/core';

/**
 * The numbered headings and items of each part that numbers on its own: the body, each issued text, each attachment.
 * Items in tables and quotations are left out.
 */
export function outlineGroups({ outline }: OfficialDocument): readonly (readonly OutlineItem[])[] {
  const groups = new Map<string, OutlineItem[]>();
  for (const item of outline) {
    if (item.line.inTable || !['body', 'textBox', 'list'].includes(item.line.paragraph.data.container))
      continue;
    const key = `${item.part} ${item.sub}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
