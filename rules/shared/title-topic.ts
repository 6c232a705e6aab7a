import { DOCUMENT_TYPES } from '@gongwen/core';
import { bareTitle } from './bare-title.ts';
import { splitTail } from './split-tail.ts';

/** A year or a day, whose change makes no other topic: 2026年, 2026年度, 5月6日. */
const DATE = /(?:\d{4}|[〇○零一二三四五六七八九]{4})(?:年度|年)?|\d{1,2}月(?:\d{1,2}日)?/gu;
const ENDING = new RegExp(`的?(?:${DOCUMENT_TYPES.join('|')})$`, 'u');

/**
 * What a title is about: without the organ before 关于, the 文种, dates, and the remark in brackets.
 * 洛阳市偃师区人民政府关于做好2026年防汛工作的通知 → 做好防汛工作.
 */
export function titleTopic(title: string): string {
  const { name } = splitTail(bareTitle(title));
  const at = name.indexOf('关于');
  return (at < 0 ? name : name.slice(at + 2)).replace(ENDING, '').replace(DATE, '').replace(/^印发/u, '');
}
