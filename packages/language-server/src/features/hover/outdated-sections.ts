import { rangeIn } from '@gongwen/core';
import {
  type GuardedTerm,
  guardHolds,
  obsoleteTerms,
  type RepealedRegulation,
  repealedRegulations,
} from '@gongwen/preset/editor-data';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { type PassagePlace, passageAt } from '../shared/passage-at.ts';
import type { Say } from '../shared/say.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';
import { wordAround } from './word-around.ts';

/** An outdated name, or a regulation that no longer holds, at a place: what it is now and by what source. */
export function outdatedSections({ document, offset, say }: HoverPlace): readonly HoverSection[] {
  const place = passageAt(document, offset);
  if (!place) return [];
  const { date } = document;
  return [
    ...longest(obsoleteTerms.flatMap((term) => obsoleteAt(term, place, date, say))),
    ...longest(repealedRegulations.flatMap((row) => repealedAt(row, place, say))),
  ];
}

/** Of several words around one place the longest is meant: 银保监会, not 保监会. */
function longest(sections: readonly HoverSection[]): readonly HoverSection[] {
  return sections.toSorted((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start)).slice(0, 1);
}

function obsoleteAt(
  term: GuardedTerm,
  { passage, index }: PassagePlace,
  date: string | null,
  say: Say,
): readonly HoverSection[] {
  const { wrong, right, since, source } = term;
  const found = wordAround(passage.text, wrong, index);
  // A document older than the change rightly bears the old name.
  if (!found || (since !== undefined && date !== null && date < since)) return [];
  if (!guardHolds(term, passage.text, found.start, found.end)) return [];
  const from = source === 'usage' ? say({ zh: '通行写法', en: 'usage' }) : escapeMarkdown(source);
  const lines = [
    say({
      zh: `**旧称** 现为${escapeMarkdown(right)}`,
      en: `**Outdated name** now ${escapeMarkdown(right)}`,
    }),
    ...(since === undefined ? [] : [say({ zh: `现称起用：${since}`, en: `New name since ${since}` })]),
    say({ zh: `出处：${from}`, en: `Source: ${from}` }),
  ];
  return [{ range: rangeIn(passage, found.start, found.end), markdown: lines.join('  \n') }];
}

/** How far behind a name its number is looked for: 《国务院工作规则》（国发〔2018〕21号）. */
const NUMBER_WITHIN = 30;

function repealedAt(
  row: RepealedRegulation,
  { passage, index }: PassagePlace,
  say: Say,
): readonly HoverSection[] {
  const { name, numbers, now, repealed, source, checked } = row;
  const found = wordAround(passage.text, name, index);
  if (!found || !isNamed(passage.text, found.start, found.end)) return [];
  const behind = passage.text.slice(found.end, found.end + NUMBER_WITHIN);
  if (numbers && !numbers.some((number) => behind.includes(number))) return [];
  const [from, instead] = [escapeMarkdown(source), escapeMarkdown(now)];
  const lines = [
    say({
      zh: `**已废止** 自${repealed}起不再有效`,
      en: `**Repealed** no longer in force since ${repealed}`,
    }),
    ...(now === '' ? [] : [say({ zh: `现行：${instead}`, en: `Now in force: ${instead}` })]),
    say({
      zh: `出处：${from}${checked ? '' : '（未对照原件）'}`,
      en: `Source: ${from}${checked ? '' : ' (not compared with the original)'}`,
    }),
  ];
  return [{ range: rangeIn(passage, found.start, found.end), markdown: lines.join('  \n') }];
}

// 合同法 in 劳动合同法, 收养法 in 收养法律事务 are other words.
const WORD_BEFORE = /(?:[《〈“]|国|据|按|照|依|[，。；：、（和及与]|^)$/u;
const WORD_AFTER = /^(?:[》〉”]|第|的|规定|[，。；：、）和及与（]|$)/u;

/** Whether the name stands alone, not as a part of another. */
function isNamed(text: string, start: number, end: number): boolean {
  return (
    WORD_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && WORD_AFTER.test(text.slice(end, end + 2))
  );
}
