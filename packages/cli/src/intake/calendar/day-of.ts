import { isoDate } from '@gongwen/core';
import { UsageError } from '../../shared/usage-error.ts';

const WRITTEN = /^(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})日?$/u;

const SHANGHAI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in China, as an ISO date. */
export function todayInChina(now: Date = new Date()): string {
  return SHANGHAI.format(now);
}

/**
 * The day that an option gives, as an ISO date; today in China when it is not given.
 * @throws {UsageError} when it is no day.
 */
export function dayOf(option: string, written: string | null): string {
  if (written === null) return todayInChina();
  const [, year, month, day] = WRITTEN.exec(written.trim()) ?? [];
  const iso = isoDate(Number(year ?? 0), Number(month ?? 0), Number(day ?? 0));
  if (iso !== null) return iso;
  throw new UsageError({
    zh: `选项 --${option} 应为日期，如 2026-09-28 或 2026年9月28日；现为“${written}”`,
    en: `Option --${option} must be a day such as 2026-09-28, not "${written}"`,
  });
}

/** 2026-09-28 as 2026年9月28日. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
