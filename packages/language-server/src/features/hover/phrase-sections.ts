import { type Range, rangeIn } from '@gongwen/core';
import { type FormulationSet, formulationSets } from '@gongwen/preset/editor-data';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { type PassagePlace, passageAt } from '../shared/passage-at.ts';
import type { Say } from '../shared/say.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';
import { periodText } from './period-text.ts';
import { wordAround } from './word-around.ts';

/** 成组提法 at a place: its members in order, when it holds, its source. */
export function phraseSections({ document, offset, say }: HoverPlace): readonly HoverSection[] {
  const place = passageAt(document, offset);
  if (!place) return [];
  return formulationSets.flatMap((set) => {
    const found = nameAround(set, place) ?? memberAround(set, place);
    if (!found) return [];
    return [{ range: rangeIn(place.passage, found.start, found.end), markdown: describeSet(set, say) }];
  });
}

function nameAround({ name, also = [] }: FormulationSet, { passage, index }: PassagePlace): Range | null {
  for (const word of [name, ...also]) {
    const found = wordAround(passage.text, word, index);
    if (found) return found;
  }
  return null;
}

/** Members this short are words of every day (创新, 协调) unless the next or the one before stands beside them. */
const SHORT = 4;

function memberAround({ members }: FormulationSet, { passage, index }: PassagePlace): Range | null {
  const { text } = passage;
  for (const [at, member] of members.entries()) {
    const found = wordAround(text, member, index);
    if (!found) continue;
    const [before, next] = [members[at - 1], members[at + 1]];
    const beside =
      (before !== undefined && text.endsWith(`${before}、`, found.start)) ||
      (next !== undefined && text.startsWith(`、${next}`, found.end));
    if (member.length > SHORT || beside) return found;
  }
  return null;
}

function describeSet(set: FormulationSet, say: Say): string {
  const { name, members, order, source, checked } = set;
  const list = members.map(escapeMarkdown).join('、');
  const from = escapeMarkdown(source);
  return [
    `**${escapeMarkdown(name)}**`,
    ...(list === ''
      ? []
      : [
          order === 'fixed'
            ? say({ zh: `按序：${list}`, en: `In order: ${list}` })
            : say({ zh: `包括：${list}`, en: `Members: ${list}` }),
        ]),
    ...periodText(set, say),
    say({
      zh: `出处：${from}${checked ? '' : '（未对照原件）'}`,
      en: `Source: ${from}${checked ? '' : ' (not compared with the original)'}`,
    }),
  ].join('  \n');
}
