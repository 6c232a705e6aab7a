import type { DirectoryName, OrganDirectory } from './organ-directory.ts';

/** A name found in a directory; `expired` when the name or the organ was not valid on the date. */
export interface DirectoryHit extends DirectoryName {
  readonly expired: boolean;
}

const FORMS = ['full', 'short', 'alias', 'colloquial'] as const;

/**
 * The organ that bears exactly this name; where several do, one valid on the date (ISO; null is today's draft).
 */
export function findInDirectory(
  name: string,
  directory: OrganDirectory,
  date: string | null,
): DirectoryHit | null {
  const hits = (directory.names.get(name) ?? []).map((entry) => ({
    ...entry,
    expired: isExpired(entry, date),
  }));
  const [best = null] = hits.sort(
    (a, b) => Number(a.expired) - Number(b.expired) || FORMS.indexOf(a.form) - FORMS.indexOf(b.form),
  );
  return best;
}

/** Organs.md 1 (3): a former name, or an organ that is no more or not yet. */
export function isExpired({ organ, validFrom, validTo }: DirectoryName, date: string | null): boolean {
  return outside(validFrom, validTo, date) || outside(organ.validFrom, organ.validTo, date);
}

function outside(from: string | null, to: string | null, date: string | null): boolean {
  // A draft without a date is written now, after every end that a directory can know.
  if (date === null) return to !== null;
  return (from !== null && date < from) || (to !== null && date > to);
}

/**
 * Length of the longest name of an organ or collective that begins at `start`; 0 where none does.
 * @param accepts whether a name may end at this index
 */
export function longestName(
  text: string,
  start: number,
  directory: OrganDirectory,
  accepts: (end: number) => boolean,
): number {
  for (const length of directory.lengths.get(text.charAt(start)) ?? []) {
    const name = text.slice(start, start + length);
    if (name.length < length) continue;
    if ((directory.names.has(name) || directory.collectiveNames.has(name)) && accepts(start + length))
      return length;
  }
  return 0;
}
