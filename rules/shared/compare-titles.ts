import { looksLikeOrgan } from '@gongwen/core';
import { bareTitle } from './bare-title.ts';
import { splitTail } from './split-tail.ts';

/** `tail`: only the remark in brackets differs, （试行） for one. */
export type TitleComparison = 'same' | 'tail' | 'different';

/** Whether two ways of writing mean one title; an organ or place before one of them makes no difference. */
export function compareTitles(first: string, second: string): TitleComparison {
  const [a, b] = [splitTail(bareTitle(first)), splitTail(bareTitle(second))];
  if (a.name !== b.name && !isLonger(a.name, b.name) && !isLonger(b.name, a.name)) return 'different';
  return a.tail === b.tail ? 'same' : 'tail';
}

function isLonger(long: string, short: string): boolean {
  if (!long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  return looksLikeOrgan(before) || /^[一-龥]{2,12}[省市区县州旗镇乡]$/u.test(before);
}
