import { uniqueBy } from './unique-by.ts';

export interface Disagreement<Item> {
  readonly item: Item;
  /** The first of those before it that it disagrees with. */
  readonly other: Item;
}

/** Items that disagree with one before them, of each thing the first. */
export function disagreements<Item>(
  items: readonly Item[],
  disagree: (earlier: Item, item: Item) => boolean,
  thingOf: (item: Item) => string,
): readonly Disagreement<Item>[] {
  const found = items.flatMap((item, index) => {
    const other = items.slice(0, index).find((earlier) => disagree(earlier, item));
    return other === undefined ? [] : [{ item, other }];
  });
  return uniqueBy(found, ({ item }) => thingOf(item));
}
