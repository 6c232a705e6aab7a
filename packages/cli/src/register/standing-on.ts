import type { Entry } from './entry.ts';

/** How an entry stands on a day. */
export interface Standing {
  readonly status: 'open' | 'overdue' | 'done';
  /** Calendar days from the day to the due date, negative when it has passed; null where there is none, or it is done. */
  readonly daysLeft: number | null;
  /** It was done after its due date. */
  readonly late: boolean;
}

const DAY = 86_400_000;

/** How an entry stands on a day (ISO). An entry is overdue from the day after its due date. */
export function standingOn({ due, done }: Pick<Entry, 'due' | 'done'>, day: string): Standing {
  if (done !== null) return { status: 'done', daysLeft: null, late: due !== null && done > due };
  const daysLeft = due === null ? null : Math.round((Date.parse(due) - Date.parse(day)) / DAY);
  return { status: daysLeft !== null && daysLeft < 0 ? 'overdue' : 'open', daysLeft, late: false };
}
