import { addDays, weekdayOf } from './add-days.ts';
import { type HolidayTable, yearOf } from './holiday-table.ts';

/** A day that was counted, as an ISO date. */
export interface CountedDay {
  readonly date: string;
  /**
   * Years that the count touched and whose holidays are not known yet: Monday to Friday were taken for working days
   * there, so that the date may move. Empty when the date is certain.
   */
  readonly unknownYears: readonly string[];
}

/** Which days are worked. All days are ISO dates. */
export interface WorkCalendar {
  readonly isWorkday: (day: string) => boolean;
  /** Whether the holidays of the day's year are known. */
  readonly knows: (day: string) => boolean;
  /** The working day that is so many behind another day, which is not counted itself. */
  readonly addWorkdays: (day: string, count: number) => CountedDay;
  /** The last working day before a day. */
  readonly workdayBefore: (day: string) => string;
}

const SATURDAY = 6;

/** The calendar by a table of holidays; where a year is not known, Monday to Friday are worked. */
export function workCalendar({ off, work, years }: HolidayTable): WorkCalendar {
  const isWorkday = (day: string): boolean => {
    if (work.has(day)) return true;
    const weekday = weekdayOf(day);
    return weekday > 0 && weekday < SATURDAY && !off.has(day);
  };
  const knows = (day: string): boolean => years.has(yearOf(day));
  return {
    isWorkday,
    knows,
    addWorkdays: (day, count) => {
      const unknown = new Set<string>();
      let date = day;
      for (let left = count; left > 0; ) {
        date = addDays(date, 1);
        if (!knows(date)) unknown.add(yearOf(date));
        if (isWorkday(date)) left -= 1;
      }
      return { date, unknownYears: [...unknown] };
    },
    workdayBefore: (day) => {
      let date = addDays(day, -1);
      while (!isWorkday(date)) date = addDays(date, -1);
      return date;
    },
  };
}
