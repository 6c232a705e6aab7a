import { hanNumber } from '@gongwen/core';

/** Value of the number of an attachment, 2 or 二. NaN for anything else. */
export function ordinalValue(number: string): number {
  return /^\d+$/u.test(number) ? Number(number) : hanNumber(number);
}
