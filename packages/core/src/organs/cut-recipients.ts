import { divideName } from './divide-name.ts';
import { longestName } from './find-in-directory.ts';
import { looksLikeOrgan } from './looks-like-organ.ts';
import type { OrganDirectory } from './organ-directory.ts';
import { isPerson } from './person.ts';
import { shortName } from './place-name.ts';
import { isStateOrgan } from './state-organs.ts';

/** A fragment of a line of recipients; indices into the line. */
export interface Fragment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CATEGORY = /[，,]/u;
const SEPARATOR = /[，,、\s\u3000\u00a0]/u;
const JOINT = /[和及与并暨]/u;
/** 各省、自治区、直辖市 and 各辖市、区 are one: the ranks share what follows. */
const RANKS =
  /各(?:省辖市|辖市|设区市|省|自治州|市|县|区|旗|州|盟|镇|乡)(?:、(?:自治区|直辖市|计划单列市|自治州|地区|市(?![直级属])|县(?![直级属])|区(?![直级属域])|旗|州|盟|镇|乡|街道))+/uy;

/**
 * Cuts a line of recipients into categories (by ，) of fragments (by 、), elements.md 4.3 (1)–(2).
 * Names of the directory are taken whole, so that a 和 or 、 in them does not cut.
 */
export function cutRecipients(
  text: string,
  start: number,
  end: number,
  directory: OrganDirectory | null,
): readonly (readonly Fragment[])[] {
  const categories: Fragment[][] = [[]];
  for (let index = start; index < end; ) {
    const stop = fragmentEnd(text, index, end, directory);
    if (stop > index)
      categories.at(-1)?.push(...unglue({ text: text.slice(index, stop), start: index, end: stop }));
    if (CATEGORY.test(text.charAt(stop))) categories.push([]);
    index = stop + 1;
  }
  return categories.filter((fragments) => fragments.length > 0);
}

/** Index of the separator behind the fragment that begins at `from`, or `end`. */
function fragmentEnd(text: string, from: number, end: number, directory: OrganDirectory | null): number {
  const ends = (at: number) => at >= end || SEPARATOR.test(text.charAt(at)) || JOINT.test(text.charAt(at));
  const claimed = directory ? longestName(text, from, directory, ends) : 0;
  if (claimed > 0) return Math.min(from + claimed, end);
  RANKS.lastIndex = from;
  let depth = 0;
  for (let index = RANKS.test(text) ? RANKS.lastIndex : from; index < end; index += 1) {
    const char = text.charAt(index);
    if (char === '（' || char === '(') depth += 1;
    else if (char === '）' || char === ')') depth -= 1;
    else if (depth === 0 && cutsAt(text, from, index, end)) return index;
  }
  return end;
}

function cutsAt(text: string, from: number, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (CATEGORY.test(char)) return true;
  // 各委、办、局: single characters share their 各.
  if (char === '、') return !/^[委办局厅院](?:[、，,：:]|$)/u.test(text.slice(at + 1, Math.min(at + 3, end)));
  if (/\s/u.test(char)) return at === from || looksLikeOrgan(text.slice(from, at));
  if (!JOINT.test(char)) return false;
  const left = text.slice(from, at);
  return (
    (looksLikeOrgan(left) || isPerson(left)) &&
    beginsOrgan(/^[^，,、\s]*/u.exec(text.slice(at + 1, end))?.[0] ?? '')
  );
}

/** Whether what follows 和 is an organ of its own: it names its place or its rank (市委和市政府, not 文化和旅游部). */
function beginsOrgan(text: string): boolean {
  if (isStateOrgan(text) || /^(?:各|有关)/u.test(text) || shortName(text) !== null) return true;
  return Object.values(divideName(text).division).some((name) => name !== null) && looksLikeOrgan(text);
}

/** 省委省政府, 中共洛阳市委洛阳市人民政府: two organs without a sign between them (organs.md 3). */
const GLUED =
  /^((?:中共[一-龥]{2,14}?)?[省市区县州]委(?:员会)?|党中央)((?:[一-龥]{2,14}[省市区县州]|[省市区县州])(?:人民)?政府|国务院)$/u;

function unglue(fragment: Fragment): readonly Fragment[] {
  const [, party = '', government = ''] = GLUED.exec(fragment.text) ?? [];
  if (party === '') return [fragment];
  const middle = fragment.start + party.length;
  return [
    { text: party, start: fragment.start, end: middle },
    { text: government, start: middle, end: fragment.end },
  ];
}
