import type { CheckedFile } from '@gongwen/core';
import type { Cursor } from './cursor.ts';
import type { FrontMatterBlock } from './front-matter-block.ts';

/** Where in the text below the front matter the cursor stands. */
export interface BodyPlace {
  /** `belowTitle`: where recipients stand or are still to come; `untitled`: nothing tells header and body apart. */
  readonly part: 'header' | 'title' | 'belowTitle' | 'body' | 'untitled';
  /** Only the closing (附件说明, signature, date, 版记) follows: a paragraph here is the last one of the body. */
  readonly last: boolean;
}

/** A number, a note or an order's number below the title (发文字号, 题注), before the recipients. */
const NOTE = /^[（(].*[）)]$|^.{0,20}[〔［[【]\d{4}[〕］\]】].{0,8}号$|^第.{1,6}号$/u;
/** What follows the body: attachment note or label, note, date, 版记, a rule. */
const CLOSING = /^(?:#+\s*)?附\s*件|^[（(]|^[-*_]{3,}$|^(?:主送|抄送|抄报)|印发$|^.{4,12}月.{1,3}日$/u;

/** Where the cursor stands; of what was checked only the words of title and signature are used. */
export function bodyPlace(
  cursor: Cursor,
  block: FrontMatterBlock | null,
  checked: CheckedFile | null,
): BodyPlace {
  const { text, lineStart, lineEnd } = cursor;
  const from = block?.after ?? 0;
  const title = titleIn(text, from, checked);
  const last = isLast(text.slice(lineEnd), checked);
  if (title === null) return { part: titleIsDeclared(checked) ? 'body' : 'untitled', last };
  if (lineEnd < title.start) return { part: 'header', last: false };
  if (lineStart <= title.end) return { part: 'title', last: false };
  const between = text
    .slice(title.end, lineStart)
    .split(/[\r\n]+/u)
    .map((line) => line.trim());
  const below = between.every((line) => line === '' || NOTE.test(line)) && !isBeforeRecipients(cursor);
  return { part: below ? 'belowTitle' : 'body', last };
}

function titleIn(
  text: string,
  from: number,
  checked: CheckedFile | null,
): { start: number; end: number } | null {
  const heading = /^# +\S.*$/mu.exec(text.slice(from));
  if (heading)
    return { start: from + heading.index, end: from + heading.index + heading[0].trimEnd().length };
  const { title } = checked?.document.elements ?? {};
  const words = title && !title.declared ? (title.lines.at(-1)?.text.trim() ?? '') : '';
  const at = words === '' ? -1 : text.indexOf(words, from);
  return at < 0 ? null : { start: at, end: at + words.length };
}

/** An empty line above recipients that are there already. */
function isBeforeRecipients({ text, before, after, lineEnd }: Cursor): boolean {
  if (`${before}${after}`.trim() !== '') return false;
  return /^[^。]{1,600}[：:]\s*$/u.test(firstFilled(text.slice(lineEnd)));
}

function firstFilled(text: string): string {
  return /\S[^\r\n]*/u.exec(text)?.[0] ?? '';
}

function titleIsDeclared(checked: CheckedFile | null): boolean {
  return checked?.document.elements.title?.declared ?? false;
}

function isLast(rest: string, checked: CheckedFile | null): boolean {
  const next = firstFilled(rest).trim();
  if (next === '' || CLOSING.test(next)) return true;
  const names = checked?.document.elements.issuerSignature?.names ?? [];
  return names.some(({ text }) => next.startsWith(text));
}
