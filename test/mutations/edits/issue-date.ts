import type { DraftEdit } from './draft-edit.ts';

/** Year, month and day as numbers. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A 成文日期 in the front matter, 2026年5月6日 or 2026-05-06, or alone on a line below the text. */
const ISSUE_DATE =
  /^(?:成文日期: )?(?<date>(?<year>\d{4})(?:年|-)(?<month>\d{1,2})(?:月|-)(?<day>\d{1,2})日?)$/u;

/** Writes the draft's own 成文日期 otherwise, wherever it stands. Throws where there is none. */
export const changeDate =
  (write: (date: DayParts) => string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    // Below the attachments and issued texts no date is this document's own.
    const end = lines.indexOf('---', lines.indexOf('---', 1) + 1);
    const changed = lines.map((line, index) => {
      const { date = '', year, month, day } = ISSUE_DATE.exec(line)?.groups ?? {};
      if (date === '' || (end >= 0 && index > end)) return line;
      return line.replace(date, () => write({ year: Number(year), month: Number(month), day: Number(day) }));
    });
    if (changed.every((line, index) => line === lines[index])) throw new Error('the draft has no date');
    return changed.join('\n');
  };
