const DAY = 86_400_000;
const LONGEST = 400;

/** Working days (Monday to Friday, holidays not known) after `from` up to and with `to`, both ISO dates; at most 400. */
export function workingDays(from: string, to: string): number {
  const start = Date.parse(from);
  const days = Math.min(LONGEST, Math.round((Date.parse(to) - start) / DAY));
  let count = 0;
  for (let day = 1; day <= days; day += 1) {
    const weekday = new Date(start + day * DAY).getUTCDay();
    if (weekday > 0 && weekday < 6) count += 1;
  }
  return count;
}
