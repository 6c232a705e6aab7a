/** The item whose turn it is, from the first again after the last. Throws where there is none. */
export function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('nothing to take in turn');
  return item;
}
