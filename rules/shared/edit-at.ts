import type { Edit, Range } from '@gongwen/core';

/** An edit at a place that may be missing. */
export function editAt(range: Range | null, text: string): Edit | null {
  return range && { range, text };
}
