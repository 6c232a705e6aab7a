import type { Entry } from './entry.ts';
import { type Standing, standingOn } from './standing-on.ts';

/** Which entries are asked for; null for any. */
export interface EntryFilter {
  readonly status: Standing['status'] | null;
  readonly urgency: string | null;
  /** A part of the name of who sent it. */
  readonly organ: string | null;
  /** First and last day of receipt (ISO). */
  readonly since: string | null;
  readonly until: string | null;
}

/** An entry and how it stands on the day of the list. */
export type ListedEntry = Entry & Standing;

/** `open` includes what is overdue: both are still to be done. */
const COUNTS_AS: Readonly<Record<Standing['status'], readonly Standing['status'][]>> = {
  open: ['open', 'overdue'],
  overdue: ['overdue'],
  done: ['done'],
};

const ORDER: Readonly<Record<Standing['status'], number>> = { overdue: 0, open: 1, done: 2 };
/** Behind every due date. */
const NEVER = '9999';

/** The entries that a filter leaves: overdue ones first, then by due date, those that are done at the end. */
export function chooseEntries(
  entries: readonly Entry[],
  { status, urgency, organ, since, until }: EntryFilter,
  day: string,
): ListedEntry[] {
  return entries
    .map((entry) => ({ ...entry, ...standingOn(entry, day) }))
    .filter(
      (entry) =>
        (status === null || COUNTS_AS[status].includes(entry.status)) &&
        (urgency === null || entry.urgency === urgency) &&
        (organ === null || entry.organs.some((name) => name.includes(organ))) &&
        (since === null || entry.received >= since) &&
        (until === null || entry.received <= until),
    )
    .toSorted(
      (a, b) =>
        ORDER[a.status] - ORDER[b.status] ||
        compare(a.due ?? NEVER, b.due ?? NEVER) ||
        compare(a.number, b.number),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
