/**
 * Whether two lists of names have an organ in common; one name may lack the place before it (偃师区财政局, 洛阳市偃师区财政局).
 * A list that is empty says nothing and is no hindrance.
 */
export function sharesOrgan(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || second.length === 0) return true;
  return first.some((one) => second.some((other) => one.endsWith(other) || other.endsWith(one)));
}
