/** Whether the year of a 发文字号 (2008, ’86) is before or in 2012, when other ways of writing were still in use. */
export function isOldYear(year: string): boolean {
  const value = Number(year.replace(/['’]/u, ''));
  return value < 100 ? value <= 12 || value >= 49 : value <= 2012;
}
