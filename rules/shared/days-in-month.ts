/** Days of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
