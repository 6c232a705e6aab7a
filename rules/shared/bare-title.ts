import { squeeze } from '@gongwen/core';

/** A title for comparing: without white space, 《》 and quotation marks. */
export function bareTitle(text: string): string {
  return squeeze(text).replace(/[《》“”"'‘’〈〉]/gu, '');
}
