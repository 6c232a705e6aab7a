import {
  hanNumber,
  matchesIn,
  type OfficialDocument,
  type OutlineItem,
  type Passage,
  type Range,
  rangeIn,
} from '@gongwen/core';
import { outlineGroups } from './outline-groups.ts';
import { siblingItems } from './sibling-items.ts';

/** What is listed, one after the other from 1 on. */
export interface Enumeration {
  /** Headings and numbered items (一、（一）1.), or words in running text (一是、第一，). */
  readonly kind: 'items' | 'words';
  readonly items: readonly ListedItem[];
}

export interface ListedItem {
  readonly value: number;
  readonly range: Range;
  /** Its heading, or its text as far as the next one. */
  readonly text: string;
}

/** Marks of a list in running text; each begins a clause. */
const MARKS: readonly RegExp[] = [
  /(?<=^|[：:；;。，,、\s])(?<number>[一二三四五六七八九十]{1,3})(?:是|要)/gu,
  /(?<=^|[：:；;。，,、\s])第(?<number>[一二三四五六七八九十]{1,3})[，,、]/gu,
  /[（(](?<number>[一二三四五六七八九十]{1,3}|\d{1,2})[）)]/gu,
  /(?<=^|[：:；;。])(?<number>\d{1,2})[.．、](?!\d)/gu,
];
/** Paragraphs that a list in running text may go through. */
const FARTHEST = 300;
/** A list that goes on without a mark: 同时，……. */
const GOES_ON = /同时[，,]|此外|另外|最后|其[二三四五六七八九]|还要/u;

/**
 * The list that begins directly behind `at` of a passage: in the same passage, or with the next one. Null where there
 * is none, or none that can be counted with certainty: numbers missing, a list in a list, an end that is not marked.
 */
export function enumerationAfter(
  document: OfficialDocument,
  passage: Passage,
  at: number,
): Enumeration | null {
  const from = document.passages.indexOf(passage);
  const rest = passage.text.slice(at);
  const following = document.passages
    .slice(from + 1, from + 1 + FARTHEST)
    .filter(({ text }) => text.trim() !== '');
  const own = following.slice(0, ownLength(following, passage));
  if (rest.trim() !== '') return wordsFrom([{ passage, text: ' '.repeat(at) + rest }, ...plain(own)]);
  const [next] = own;
  if (!next || next.inTable) return null;
  return next.item === null ? wordsFrom(plain(own)) : itemsFrom(document, next.item);
}

type PlacedItem = ListedItem & { readonly passage: Passage };

interface Stretch {
  readonly passage: Passage;
  readonly text: string;
}

/** How many of the passages belong to the same text. */
function ownLength(following: readonly Passage[], { part, sub }: Passage): number {
  const end = following.findIndex(
    (passage) => passage.part !== part || passage.sub !== sub || passage.quoted,
  );
  return end < 0 ? following.length : end;
}

/** Passages up to the next heading or item. */
function plain(passages: readonly Passage[]): readonly Stretch[] {
  const end = passages.findIndex(({ item, inTable }) => item !== null || inTable);
  return passages
    .slice(0, end < 0 ? passages.length : end)
    .map((passage) => ({ passage, text: passage.text }));
}

function itemsFrom(document: OfficialDocument, first: OutlineItem): Enumeration | null {
  const groups = outlineGroups(document);
  const siblings = groups.flatMap(siblingItems).find(({ items }) => items[0] === first)?.items ?? [];
  const items = siblings.map(({ value, labelRange, text }) => ({ value, range: labelRange, text }));
  return counted({ kind: 'items', items });
}

function wordsFrom(stretches: readonly Stretch[]): Enumeration | null {
  const [first] = stretches;
  const marks = MARKS.find((pattern) => first && beginsWith(first.text, pattern));
  if (!marks) return null;
  const own: PlacedItem[] = [];
  for (const item of marksOf(stretches, marks)) {
    const before = own.at(-1);
    // A number 1 in a later paragraph begins a list of its own, in the same one a list in the list.
    if (before && item.value === 1 && item.passage === before.passage) return null;
    if (before && item.value === 1) break;
    own.push(item);
  }
  if (own.some(({ text }) => GOES_ON.test(text))) return null;
  return counted({ kind: 'words', items: own });
}

/** The marks of stretches one by one: a list ends long before the text does. */
function* marksOf(stretches: readonly Stretch[], pattern: RegExp): Generator<PlacedItem> {
  for (const stretch of stretches) yield* marksIn(stretch, pattern);
}

function beginsWith(text: string, pattern: RegExp): boolean {
  const [match] = matchesIn(text, pattern);
  return match !== undefined && text.slice(0, match.index).trim() === '';
}

function marksIn({ passage, text }: Stretch, pattern: RegExp): readonly PlacedItem[] {
  const matches = matchesIn(text, pattern);
  return matches.map(({ 0: mark, index, groups }, order) => {
    const number = groups?.['number'] ?? '';
    const end = index + mark.length;
    return {
      passage,
      value: /\d/u.test(number) ? Number(number) : hanNumber(number),
      range: rangeIn(passage, index, end),
      text: text.slice(end, matches[order + 1]?.index),
    };
  });
}

/** A list of two or more whose numbers run from 1 without a gap. */
function counted(list: Enumeration): Enumeration | null {
  const { items } = list;
  return items.length >= 2 && items.every(({ value }, index) => value === index + 1) ? list : null;
}
