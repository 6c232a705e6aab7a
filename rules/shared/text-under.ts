import type { Line, OfficialDocument, OutlineItem } from '@gongwen/core';

/** Where each line's passage stands, and the items of a group by their line: every heading of a document asks. */
const placesOf = new WeakMap<OfficialDocument, ReadonlyMap<Line, number>>();
const itemsOf = new WeakMap<readonly OutlineItem[], ReadonlyMap<Line, OutlineItem>>();

/**
 * What follows a heading that takes its whole paragraph: its own text or items (`content`), the next heading of its
 * own or a higher level (`heading`), or the end of the part it stands in (`end`).
 */
export function textUnder(
  document: OfficialDocument,
  item: OutlineItem,
  group: readonly OutlineItem[],
): 'content' | 'heading' | 'end' {
  const { passages } = document;
  const at = places(document).get(item.line) ?? -1;
  let next = at + 1;
  while (passages[next]?.text.trim() === '') next += 1;
  const passage = passages[next];
  if (!passage || passage.part !== passages[at]?.part || passage.sub !== item.sub) return 'end';
  const follower = passage.lines.map((line) => items(group).get(line)).find((found) => found !== undefined);
  return follower === undefined || follower.level > item.level ? 'content' : 'heading';
}

function places(document: OfficialDocument): ReadonlyMap<Line, number> {
  const known =
    placesOf.get(document) ??
    new Map(document.passages.flatMap(({ lines }, index) => lines.map((line) => [line, index] as const)));
  placesOf.set(document, known);
  return known;
}

function items(group: readonly OutlineItem[]): ReadonlyMap<Line, OutlineItem> {
  const known = itemsOf.get(group) ?? new Map(group.map((item) => [item.line, item] as const));
  itemsOf.set(group, known);
  return known;
}
