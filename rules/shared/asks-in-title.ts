import type { OfficialDocument } from '@gongwen/core';
import { unquoted } from './unquoted.ts';

const ASKS = /^(?:关于)?(?:申请|请求|恳请|要求|拟建|增加|追加|增拨|解决|调整[^，。]{1,30}问题)/u;
/** 关于解决办公用房情况的报告 tells what was done. */
const TELLS = /(?:情况|进展|结果|成效|工作|总结|落实|完成)$/u;

/** Whether the title itself asks for something: 关于申请追加经费的报告. */
export function asksInTitle({ elements }: OfficialDocument): boolean {
  const matter = unquoted(elements.title?.matter ?? '');
  return ASKS.test(matter) && !TELLS.test(matter);
}
