/** Adds items one by one: a call takes no more arguments than the stack holds. */
export function append<Item>(to: Item[], items: readonly Item[]): void {
  for (const item of items) to.push(item);
}
