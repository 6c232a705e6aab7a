import type { WpsCollection } from './wps-application.ts';

/** The items of a collection as an array. */
export function itemsOf<Item>(collection: WpsCollection<Item>): readonly Item[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1));
}
