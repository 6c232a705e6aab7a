import { squeeze } from '@gongwen/core';

/** 附件2：, 附件 2-, 附件: how files of attachments are numbered. */
const ATTACHMENT = /^附件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:.．、_—-]?\s*/u;
/** 1., 03_, （二）, 二、: how files are put in order. */
const ORDER =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、_—-]|\d{1,2} )\s*/u;
/** （终稿）, (1), 【盖章】 at the end. */
const BRACKETS = /[（(【[]([^（）()【】[\]]*)[）)】\]]$/u;
/** v2, -20260928, _终稿 at the end: which copy it is. */
const COPY = /[\s_—-](?:v\d{1,2}|\d{6,8}|终稿|定稿|盖章|盖章版|扫描件|扫描|副本)$/iu;
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/u;

/** What a file name says once numbers, copies and endings are taken off. */
export interface BareName {
  /** 农村公路养护管理办法解读方案 */
  readonly text: string;
  /** What stood in brackets at its end, the last first: 送审稿. */
  readonly remarks: readonly string[];
  /** Named 附件, with this number where one is written. */
  readonly attachment: { readonly number: string | null } | null;
}

/** Takes a file name (or path) apart. */
export function bareName(path: string): BareName {
  const file = (path.split('/').at(-1) ?? path).replace(EXTENSION, '').trim();
  const numbered = file.replace(ORDER, '');
  const [label = '', number = null] = ATTACHMENT.exec(numbered) ?? [];
  const { text, remarks } = withoutTail(numbered.slice(label.length).replace(ORDER, ''));
  return { text: squeeze(text), remarks, attachment: label === '' ? null : { number } };
}

function withoutTail(written: string): { readonly text: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  for (let text = written.trim(); ; ) {
    const bracket = BRACKETS.exec(text);
    const copy = bracket === null ? COPY.exec(text) : null;
    const tail = bracket ?? copy;
    // A name that is nothing but a remark is its text: （征求意见汇总）.docx.
    if (tail === null || tail.index === 0) return { text: tail === null ? text : (tail[1] ?? text), remarks };
    if (bracket) remarks.push(squeeze(bracket[1] ?? ''));
    text = text.slice(0, tail.index).trim();
  }
}
