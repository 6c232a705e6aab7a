import type { Range } from '@gongwen/core';
import type { Entry } from './entry.ts';

/**
 * Puts entries in order so that none overlaps the one before it and each lies within `bounds`, as editors ask: recognised
 * elements of a draft half written may lie across each other. The later one gives way; one with no room left is dropped.
 */
export function arrangeEntries(entries: readonly Entry[], bounds: Range): readonly Entry[] {
  const arranged: Entry[] = [];
  let free = bounds.start;
  for (const entry of entries.toSorted((a, b) => a.range.start - b.range.start)) {
    const range = within(entry.range, { start: free, end: bounds.end });
    if (range.start >= range.end) continue;
    arranged.push({
      ...entry,
      range,
      selection: within(entry.selection, range),
      children: arrangeEntries(entry.children, range),
    });
    free = range.end;
  }
  return arranged;
}

function within({ start, end }: Range, bounds: Range): Range {
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  return { start: from, end: Math.max(from, Math.min(end, bounds.end)) };
}
