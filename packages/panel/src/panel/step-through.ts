/**
 * The next (1) or previous (-1) of the shown problems; from the last it goes on to the first.
 * @param selected Of which problem; null to begin at an end.
 */
export function stepThrough(shown: readonly number[], selected: number | null, by: 1 | -1): number | null {
  if (shown.length === 0) return null;
  const at = selected === null ? -1 : shown.indexOf(selected);
  if (at < 0) return (by === 1 ? shown[0] : shown.at(-1)) ?? null;
  return shown[(at + by + shown.length) % shown.length] ?? null;
}
