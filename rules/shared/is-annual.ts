const YEAR = /\d{4}(?=年)/u;

/** Whether two titles are of what comes again every year: each names its year, and the years differ. */
export function isAnnual(first: string, second: string): boolean {
  const [one, other] = [YEAR.exec(first)?.[0], YEAR.exec(second)?.[0]];
  return one !== undefined && other !== undefined && one !== other;
}
