import type { NumberStyle, OutlineItem } from '@gongwen/core';

/** Items of one level and style under one heading, in order. */
export interface Siblings {
  readonly parent: OutlineItem | null;
  readonly items: readonly OutlineItem[];
}

/** Which number stands above which; articles count on through chapters and 5.1.2 has its own order, so both are left out. */
const RANK: Readonly<Partial<Record<NumberStyle, number>>> = {
  'han-comma': 1,
  'han-bracket': 2,
  'arabic-dot': 3,
  'arabic-bracket': 4,
};

/** The headings and items of one group (see `outlineGroups`) by the heading above them; a list that begins anew is another. */
export function siblingItems(group: readonly OutlineItem[]): readonly Siblings[] {
  const found: { parent: OutlineItem | null; items: OutlineItem[] }[] = [];
  let open: { rank: number; siblings: { parent: OutlineItem | null; items: OutlineItem[] } }[] = [];
  for (const item of group) {
    const rank = RANK[item.style];
    if (rank === undefined) {
      open = [];
      continue;
    }
    open = open.filter((level) => level.rank <= rank);
    const top = open.at(-1);
    const last = top?.siblings.items.at(-1);
    if (top && last && top.rank === rank && item.value > last.value) {
      top.siblings.items.push(item);
      continue;
    }
    if (top?.rank === rank) open.pop();
    const siblings = { parent: open.at(-1)?.siblings.items.at(-1) ?? null, items: [item] };
    open.push({ rank, siblings });
    found.push(siblings);
  }
  return found;
}
