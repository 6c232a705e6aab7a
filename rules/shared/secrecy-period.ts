import { hanNumber, squeeze } from '@gongwen/core';

const PERIOD = /^(\d{1,3}|[一二三四五六七八九十百]{1,4})(年|个月|天)$/u;
const IN_YEARS: Readonly<Record<string, number>> = { 年: 1, 个月: 1 / 12, 天: 1 / 365 };

/** A 保密期限 in years: 5年, 18个月, 五年. Null for 长期, 解密前 and what is no period. */
export function secrecyPeriod(text: string): number | null {
  const [, number = '', unit = ''] = PERIOD.exec(squeeze(text.normalize('NFKC'))) ?? [];
  if (number === '') return null;
  const value = /^\d/u.test(number) ? Number(number) : hanNumber(number);
  return value * (IN_YEARS[unit] ?? 1);
}
