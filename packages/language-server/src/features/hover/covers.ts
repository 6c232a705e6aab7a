import type { Range } from '@gongwen/core';

/** Whether the pointer at an offset is on a range: its first character to behind its last. */
export function covers({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
