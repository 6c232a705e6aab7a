import type { Declared, DeclaredFields } from '@gongwen/core';

type List = Declared<readonly Declared<string>[]> | null;

/** The texts of a list of the front matter, without the space around them. */
export const textsOf = (list: List): readonly string[] =>
  list?.value.map(({ value }) => value.trim()).filter((text) => text !== '') ?? [];

/** `2026-05-16` as it is printed, 2026年5月16日 (7.3.5.4); anything else stays as it is. */
export function printedDate(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text.trim());
  return iso === null ? text.trim() : `${iso[1]}年${Number(iso[2])}月${Number(iso[3])}日`;
}

/** 附注 in the brackets that it is printed in (7.3.6). */
export const bracketed = (text: string): string => (/^[（(]/u.test(text) ? text : `（${text}）`);

/** 附件说明 of the attachments that the front matter names: without numbers where there is one (7.3.4). */
export function noteLines({ attachments }: DeclaredFields): readonly string[] {
  const names = textsOf(attachments);
  if (names.length === 1) return names.map((name) => `附件：${name}`);
  return names.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${name}`);
}
