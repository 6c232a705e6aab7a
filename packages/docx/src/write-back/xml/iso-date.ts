/** Word keeps whole seconds. */
export function isoDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
