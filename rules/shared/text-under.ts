import { type Line, type OfficialDocument, type OutlineItem, oncePer } from '@gongwen/core';

/** Where each line's passage stands: every heading of a document asks. */
const places = oncePer(
  ({ passages }: OfficialDocument): ReadonlyMap<Line, number> =>
    new Map(passages.flatMap(({ lines }, index) => lines.map((line) => [line, index] as const))),
);

/** The items of a group by their line. */
const items = oncePer(
  (group: readonly OutlineItem[]): ReadonlyMap<Line, OutlineItem> =>
    new Map(group.map((item) => [item.line, item])),
);

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
