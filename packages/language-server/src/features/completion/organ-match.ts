/**
 * The writing of an organ that begins with what is typed; else the first that holds it, behind what is typed, so that a
 * client that filters by beginnings keeps it. Null where none does.
 */
export function organMatch(names: readonly string[], query: string): string | null {
  const begins = names.find((name) => name.startsWith(query));
  if (begins !== undefined) return begins;
  const holds = names.find((name) => name.includes(query));
  return holds === undefined ? null : `${query}${holds}`;
}
