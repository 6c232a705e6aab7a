import {
  type Archive,
  defineRule,
  isProtected,
  matchesIn,
  normalNumber,
  type OfficialDocument,
  type Passage,
  rangeIn,
} from '@gongwen/core';
import { data } from '../generated/data/repealed.ts';
import { archiveIndex } from '../shared/archive-index.ts';
import { clause } from '../shared/clause.ts';

interface Repealed {
  readonly name: string;
  /** Told from the regulation in force of the same name by these only. */
  readonly numbers?: readonly string[];
  readonly now: string;
  /** ISO date from which it no longer holds. */
  readonly repealed: string;
  readonly source: string;
  readonly checked: boolean;
}

const REPEALED = new Map((data as readonly Repealed[]).map((row) => [normalized(row.name), row]));

const BASED_ON = /根据|依据|按照|依照/gu;
/** 《……》, with its number in brackets. */
const TITLE = /^《(?<title>[^《》]{2,60})》(?<number>（[^（）]{1,40}）)?/u;
/** A standard by its number: GB/T 9704—1999. */
const STANDARD = /^GB ?\/?T? ?\d{3,6}(?:\.\d+)? ?[-—－–]{1,2} ?(?:19|20)\d{2}/u;
/** What goes on with a list of grounds: 、《……》 和《……》, 第九条. */
const NEXT = /^(?:第(?:(?![第条款项章])[\p{Script=Han}\d]){1,8}[条款项章])*(?:[、和与及]|以及|等)?(?=《|GB)/u;
/** The document itself repeals or reviews it. */
const REVIEW = /废止|失效|清理|停止执行/u;

export default defineRule({
  id: 'citation/repealed',
  name: { zh: '以废止文件为依据', en: 'Based on a repealed document' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第一项'), clause('regulation', '第二十条第二项')],
  scope: 'paragraph',
  messages: {
    replaced: { zh: '{name}已废止，现行的是{now}', en: '{name} is repealed; {now} is in force' },
    gone: { zh: '{name}已废止', en: '{name} is repealed' },
  },
  check({ document, facts, settings: { archive }, report }) {
    if (REVIEW.test(document.elements.title?.flat ?? '')) return;
    for (const passage of document.passages) {
      if (passage.quoted || passage.part === 'title') continue;
      for (const { start, text } of facts.sentences(passage)) {
        const verbs = matchesIn(text, BASED_ON);
        if (verbs.length === 0 || REVIEW.test(text)) continue;
        for (const { 0: verb, index } of verbs) {
          for (const ground of groundsAfter(text, index + verb.length)) {
            const row = rowOf(ground, document) ?? archivedAs(ground, document, archive);
            const [from, to] = [start + ground.start, start + ground.end];
            if (!row || isProtected(passage, from, to)) continue;
            report(row.now === '' ? 'gone' : 'replaced', {
              at: rangeIn(passage, from, to),
              data: { name: shownName(passage, from, to), now: row.now },
              expected: row.now === '' ? [] : [row.now],
              ...(document.date === null || row.repealed === null ? { atMost: 'info' } : {}),
            });
          }
        }
      }
    }
  },
});

interface Ground {
  readonly name: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The regulations named directly after 根据: 《甲》、《乙》第三条和《丙》, GB/T 9704—1999, 物权法. */
function groundsAfter(text: string, from: number): Ground[] {
  const grounds: Ground[] = [];
  let at = from;
  for (;;) {
    const rest = text.slice(at, at + 120);
    const title = TITLE.exec(rest);
    const standard = title ? null : STANDARD.exec(rest);
    const found = title ?? standard;
    if (!found) break;
    grounds.push({
      name: title?.groups?.['title'] ?? found[0],
      number: title?.groups?.['number'] ?? '',
      start: at,
      end: at + found[0].length,
    });
    at += found[0].length;
    at += NEXT.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  }
  return grounds.length > 0 ? grounds : bareName(text, from);
}

/** A name with no 《》: 依照物权法第九条. */
function bareName(text: string, from: number): Ground[] {
  const rest =
    /^(?:中华人民共和国)?(?<name>[\p{Script=Han}]{2,12}?(?:法|条例|通则|总则|办法))(?=第|规定|的规定|[，、])/u.exec(
      text.slice(from, from + 40),
    );
  const name = rest?.groups?.['name'];
  return rest && name ? [{ name, number: '', start: from, end: from + rest[0].length }] : [];
}

/** What is said of a ground that no longer holds. */
interface Gone {
  /** How to cite what holds now; empty when nothing does. */
  readonly now: string;
  /** Null when the day is not known: whether it still held when the document was signed cannot be told. */
  readonly repealed: string | null;
}

/** A document that the office's own archive notes as repealed; with a namesake in force only its number tells. */
function archivedAs(
  { name, number }: Ground,
  { date }: OfficialDocument,
  archive: Archive | null,
): Gone | null {
  if (archive === null) return null;
  const cited = normalNumber(number.replace(/^（|）$/gu, ''));
  const titled = archiveIndex(archive).titled(name);
  const meant = titled.filter((entry) => cited === null || normalNumber(entry.number ?? '') === cited);
  const [entry] = meant;
  if (!entry || meant.some(({ status }) => status === '现行')) return null;
  if (entry.repealedOn !== null && date !== null && date < entry.repealedOn) return null;
  return { now: entry.replacedBy ?? '', repealed: entry.repealedOn };
}

function rowOf({ name, number }: Ground, { date }: OfficialDocument): Gone | null {
  const row = REPEALED.get(normalized(name));
  if (!row || (date !== null && date < row.repealed)) return null;
  return row.numbers === undefined || row.numbers.some((other) => number.includes(other)) ? row : null;
}

function normalized(name: string): string {
  return name
    .replace(/^中华人民共和国/u, '')
    .replace(/（[^（）]*）$/u, '')
    .replace(/\s/gu, '')
    .replace(/[-—－–]+/gu, '—');
}

function shownName({ text }: Passage, start: number, end: number): string {
  return text.slice(start, end).replace(/（[^（）]*）$/u, '');
}
