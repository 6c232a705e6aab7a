/** What the API says where a range has several values (`wdUndefined`). */
const UNDEFINED = 9_999_999;

/** Points as twips; 0 where there is no one value. */
export function twips(points: number): number {
  return isOneValue(points) ? Math.round(points * 20) : 0;
}

/** Whether a number of the API is one value for the whole range. */
export function isOneValue(value: number): boolean {
  return Number.isFinite(value) && value !== UNDEFINED;
}
