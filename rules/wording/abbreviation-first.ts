import { defineRule, matchesIn, type Passage, rangeIn } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { ownText } from '../shared/own-text.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 全称（以下简称简称）: with or without quotation marks. */
const DEFINED = /([一-龥]{2,40})[（(](?:以下|下)?简?统?称(?:为)?[“"]?([一-龥]{2,16})[”"]?[)）]/gu;
/** 组成汛期安全生产工作专班: what is set up for one task. 成立工作专班 is no name that could be shortened. */
const NAMED_BODY = /(?:组成|成立|组建|设立)([一-龥]{4,20}?(?:工作)?(专班))/u;
/** The last word alone at the head of a clause, or behind 由、报: it stands for a name. */
const alone = (word: string) =>
  new RegExp(`(?:^|[，。；：、）\\s]|由|报|向|请)(${word})(?!的?工作制|化|制)`, 'u');
/** 两局、三部门 of a joint document. */
const SEVERAL = /(?<![前后这])[两三四](?:局|委|办|部|厅)(?=应|要|将|共同|联合|分别|负责|按)/u;

export default defineRule({
  id: 'wording/abbreviation-first',
  name: { zh: '简称首用未注全称', en: 'Short form without its full name' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('regulation', '第十九条第三项'), practice],
  messages: {
    undefined: {
      zh: '前文为“{full}”，此处简称“{short}”而未注明，实务中通常首次出现时注明“（以下简称{short}）”',
      en: '"{short}" is used for "{full}" without saying so at first use',
    },
    several: {
      zh: '“{short}”未注明指哪些机关，实务中通常首次出现时注明“（以下简称……）”',
      en: 'Nothing says which organs "{short}" stands for',
    },
    other: {
      zh: '前文已规定简称“{short}”，此处用了“{used}”',
      en: 'The short form given is "{short}"; here it is "{used}"',
    },
  },
  check({ document, report }) {
    const passages = ownText(document);
    const texts = passages.map(({ text }) => unquoted(text));
    const definitions = passages.flatMap(({ text }) =>
      // The pattern tries every run of characters; most paragraphs need not be asked.
      !text.includes('称')
        ? []
        : matchesIn(text, DEFINED).map(([, full = '', short = '']) => ({ full, short })),
    );
    for (const found of otherForms(passages, texts, definitions)) {
      report('other', { at: found.range, data: { short: found.short, used: found.used } });
    }
    const said = definitions.map(({ short }) => short).join(' ');
    const body = said.includes('专班') ? null : undefinedBody(passages, texts);
    if (body) report('undefined', { at: body.range, data: { short: body.short, full: body.full } });
    const several = /[两三四](?:局|委|办|部|厅)/u.test(said) ? null : firstMatch(passages, texts, SEVERAL);
    if (several) report('several', { at: several.range, data: { short: several.text } });
  },
});

interface Definition {
  readonly full: string;
  readonly short: string;
}

/** 专班 where 汛期安全生产工作专班 was named before and no short form given. */
function undefinedBody(passages: readonly Passage[], texts: readonly string[]) {
  const first = texts.findIndex((text) => text.includes('专班') && NAMED_BODY.test(text));
  const named = NAMED_BODY.exec(texts[first] ?? '');
  const [all = '', full = '', short = ''] = named ?? [];
  if (!named) return null;
  // What stands before the name, and the name itself, is not searched.
  const after = texts
    .slice(first)
    .map((text, index) => (index === 0 ? blank(text, named.index + all.length) : text));
  const use = firstMatch(passages.slice(first), after, alone(short));
  return use && { range: use.range, short, full };
}

function blank(text: string, length: number): string {
  return '□'.repeat(length) + text.slice(length);
}

/** 工作专班 where 汛期安全生产工作专班 was to be called 专班: an end of the full name, longer than the short form. */
function otherForms(
  passages: readonly Passage[],
  texts: readonly string[],
  definitions: readonly Definition[],
) {
  return definitions.flatMap(({ full, short }) => {
    const ends = Array.from({ length: Math.min(full.length, LONGEST) }, (_, cut) =>
      full.slice(cut + 1),
    ).filter((end) => end.length > short.length && end.length <= short.length + 4 && end.endsWith(short));
    const used = ends.flatMap((end) => firstMatch(passages, texts, alone(end)) ?? []);
    return used.map(({ range, text }) => ({ range, short, used: text })).slice(0, 1);
  });
}

const LONGEST = 40;

function firstMatch(passages: readonly Passage[], texts: readonly string[], pattern: RegExp) {
  for (const [index, text] of texts.entries()) {
    const match = pattern.exec(text);
    const passage = passages[index];
    if (!match || !passage) continue;
    const word = match[1] ?? match[0];
    const at = match.index + match[0].length - word.length;
    return { range: rangeIn(passage, at, at + word.length), text: word };
  }
  return null;
}
