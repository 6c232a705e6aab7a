import { type Archive, type ArchiveEntry, normalNumber, oncePer } from '@gongwen/core';
import { bareTitle } from './bare-title.ts';
import { compareTitles } from './compare-titles.ts';

/** An archive, for looking documents up. */
export interface ArchiveIndex {
  /** Documents of a number as `normalNumber` gives it. */
  readonly numbered: (number: string) => readonly ArchiveEntry[];
  /** Documents that a cited title means, under their own name or an alias. */
  readonly titled: (title: string) => readonly ArchiveEntry[];
}

/** The index of an archive. */
export const archiveIndex = oncePer(({ documents }: Archive): ArchiveIndex => {
  const byNumber = new Map<string, ArchiveEntry[]>();
  const byEnd = new Map<string, ArchiveEntry[]>();
  for (const entry of documents) {
    const number = entry.number === null ? null : normalNumber(entry.number);
    if (number !== null) add(byNumber, number, entry);
    for (const name of namesOf(entry)) add(byEnd, endOf(name), entry);
  }
  return {
    numbered: (number) => byNumber.get(number) ?? [],
    titled: (title) =>
      (byEnd.get(endOf(title)) ?? []).filter((entry) => namesOf(entry).some((name) => isSame(name, title))),
  };
});

/** Whether a cited title names a document: its own title, an alias, or what it issues (印发《办法》的通知). */
export function isNamed(entry: ArchiveEntry, title: string): boolean {
  return namesOf(entry).some((name) => isSame(name, title));
}

/** A document that issues another is also known by the name of that: 关于印发洛阳市防汛办法的通知. */
function namesOf({ title, aliases }: ArchiveEntry): readonly string[] {
  const issued = /^(?:(?!印发).)*印发(?<name>.{4,})的通知$/u.exec(bareTitle(title))?.groups?.['name'];
  return [title, ...aliases, ...(issued === undefined ? [] : [issued])];
}

function isSame(name: string, title: string): boolean {
  return compareTitles(name, title) === 'same';
}

/** The last signs of a title: the same whether or not an organ stands before it. */
function endOf(title: string): string {
  return bareTitle(title).slice(-6);
}

function add(map: Map<string, ArchiveEntry[]>, key: string, entry: ArchiveEntry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
