/** Jaccard similarity of two ascending sets: what they share over what they hold together; 0 when both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const together = a.length + b.length - shared;
  return together === 0 ? 0 : shared / together;
}
