import { createRequire } from 'node:module';
import type { Holidays } from '@gongwen/core';

/** Days off and days worked by the notices of the State Council, and the years that they cover. */
export interface HolidayTable {
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/**
 * The yearly notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知) as the package
 * chinese-days has them. The `holidays` of the configuration go before them day by day, and a year that only the
 * configuration lists counts as known.
 * @param own `holidays` of `gongwen.yaml`: days off and days worked, as ISO dates.
 */
export function holidayTable(own: Holidays | null): HolidayTable {
  // Read as data: the module of the package brings the lunar calendar and the solar terms with it.
  const shipped: ChineseDays = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');
  const off = new Set(Object.keys(shipped.holidays));
  const work = new Set(Object.keys(shipped.workdays));
  for (const day of own?.off ?? []) {
    off.add(day);
    work.delete(day);
  }
  for (const day of own?.work ?? []) {
    work.add(day);
    off.delete(day);
  }
  return { off, work, years: new Set([...off].map(yearOf)) };
}

export function yearOf(day: string): string {
  return day.slice(0, 4);
}
