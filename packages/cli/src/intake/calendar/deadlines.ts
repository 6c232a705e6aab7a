import type { IntakeHandling, IntakeReply } from '@gongwen/core';
import type { BasisOutput, DueOutput, ReplyOutput } from '../receipt.ts';
import { addDays } from './add-days.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The day by which a submission is to be done (办结). The day of receipt is not counted. 天 are days of the calendar:
 * neither weekends nor holidays are left out, and a last day that is one is not put off, since the clause says 天 where
 * the one before it says 工作日; the receipt names the last working day before it.
 * @param types Types (文种) of the papers that were sent in.
 */
export function dueDay(
  received: string,
  level: string,
  handling: IntakeHandling,
  types: readonly string[],
  calendar: WorkCalendar,
): DueOutput | null {
  const days = handling.levels[level];
  if (days === undefined) return null;
  const counted =
    handling.unit === '工作日'
      ? calendar.addWorkdays(received, days)
      : { date: addDays(received, days), unknownYears: [] };
  const { date } = counted;
  const isRest = !calendar.isWorkday(date);
  const lastWorkday = isRest ? calendar.workdayBefore(date) : null;
  return {
    date,
    days,
    unit: handling.unit,
    byAnalogy: handling.types.length > 0 && !types.some((type) => handling.types.includes(type)),
    // A day of receipt that is followed by rest days only leaves no working day in between.
    lastWorkday: lastWorkday !== null && lastWorkday > received ? lastWorkday : null,
    rest: isRest,
    provisional: counted.unknownYears.length > 0,
    unknownYears: counted.unknownYears,
    basis: basisOf(handling.basis),
  };
}

/** The day by which another department that is asked on the day of receipt is to answer; that day is not counted. */
export function replyDay(
  received: string,
  { workingDays, basis }: IntakeReply,
  calendar: WorkCalendar,
): ReplyOutput {
  const { date, unknownYears } = calendar.addWorkdays(received, workingDays);
  return {
    date,
    workingDays,
    provisional: unknownYears.length > 0,
    unknownYears,
    basis: basisOf(basis),
  };
}

/** Clauses as receipts print them. */
export function basisOf(basis: IntakeReply['basis']): BasisOutput[] {
  return basis.map(({ regulation, clause, number }) => ({ regulation, clause, number: number ?? null }));
}
