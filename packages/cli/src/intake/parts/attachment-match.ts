import { squeeze } from '@gongwen/core';
import type { KnownFile } from './assign-parts.ts';
import { bareName } from './bare-name.ts';
import type { NotedAttachment } from './look-at-paper.ts';

/** A shorter name that stands in a longer one may do so by chance. */
const SHORTEST = 4;

/** What is sent or kept apart did not have to come with it. */
const ELSEWHERE = /另发|另附|另行|略[)）]?$|下载|网址/u;

/** An attachment that a paper names and that stands neither behind it nor among the files. */
export interface AbsentAttachment extends NotedAttachment {
  /** Path of the paper that names it. */
  readonly namedIn: string;
}

/** What became of the attachments of a submission. */
export interface AttachmentMatch {
  readonly absent: readonly AbsentAttachment[];
  /** Files called 附件 that no paper names; empty when no paper could be read. */
  readonly unnamed: readonly KnownFile[];
  /** Files that a paper names as its attachment. */
  readonly named: ReadonlySet<KnownFile>;
}

/** Compares the attachments that drafts and covers name with what stands behind them and what arrived. */
export function matchAttachments(files: readonly KnownFile[]): AttachmentMatch {
  const named = new Set<KnownFile>();
  const absent: AbsentAttachment[] = [];
  const papers = files.filter(({ role, paper }) => paper !== null && (role === 'draft' || role === 'cover'));
  for (const owner of papers) {
    const others = files.filter((file) => file !== owner);
    for (const noted of (owner.paper?.noted ?? []).filter(({ name }) => !ELSEWHERE.test(name))) {
      const arrived = others.filter((file) => isFileOf(noted, file));
      for (const file of arrived) named.add(file);
      const isInline = owner.paper?.inline.some((inline) => isSame(noted, inline)) ?? false;
      if (arrived.length === 0 && !isInline) absent.push({ ...noted, namedIn: owner.file.path });
    }
  }
  const isUnnamed = (file: KnownFile): boolean => file.role === 'attachment' && !named.has(file);
  return { absent, named, unnamed: papers.length === 0 ? [] : files.filter(isUnnamed) };
}

function isFileOf(noted: NotedAttachment, { name, paper }: KnownFile): boolean {
  const wanted = plain(noted.name);
  if (isAlike(wanted, plain(name.text)) || (paper?.title && isAlike(wanted, plain(paper.title)))) return true;
  // 附件1.xlsx says no more than its number.
  return name.text === '' && name.attachment !== null && sameNumber(name.attachment.number, noted.number);
}

function isSame(noted: NotedAttachment, inline: NotedAttachment): boolean {
  return isAlike(plain(noted.name), plain(inline.name)) || sameNumber(noted.number, inline.number);
}

function isAlike(first: string, second: string): boolean {
  if (first === '' || second === '') return false;
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= SHORTEST && long.includes(short);
}

const HAN = '零一二三四五六七八九十';

function sameNumber(first: string | null, second: string | null): boolean {
  // A single attachment has no number.
  if (first === null || second === null) return first === second || (first ?? second) === '1';
  return numberValue(first) === numberValue(second);
}

function numberValue(number: string): number {
  const han = HAN.indexOf(number);
  return han >= 0 ? han : Number(number);
}

/** A name for comparing: without its number, ending, white space and marks. */
function plain(name: string): string {
  return squeeze(bareName(name).text).replace(/[《》“”"'‘’〈〉（）()【】、，。；：:;,.]/gu, '');
}
