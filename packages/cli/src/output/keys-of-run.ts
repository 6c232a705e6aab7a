import { once } from '../shared/once.ts';
import type { FileReport } from './file-report.ts';
import { type KeyCounts, type MessageKeys, messageKeys } from './fingerprints.ts';

/**
 * Gives the keys of each report of a run. A file is reported a second time when comparing adds to it; a rule that
 * judges both ways then counts on where it was.
 * @param comparing Rules that also compare.
 */
export function keysOfRun(
  comparing: ReadonlySet<string>,
): (index: number, report: Pick<FileReport, 'output' | 'text'>) => () => MessageKeys {
  const before = new Map<number, KeyCounts>();
  return (index, { output, text }) =>
    once(() => {
      const counts: KeyCounts = new Map(before.get(index));
      const keys = messageKeys(output, text, counts);
      const kept = [...counts].filter(([key]) => comparing.has(key.slice(0, key.indexOf('\n'))));
      if (kept.length > 0) before.set(index, new Map(kept));
      return keys;
    });
}
