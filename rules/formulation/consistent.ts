import {
  defineRule,
  isProtected,
  matchesIn,
  type OfficialDocument,
  type Passage,
  rangeIn,
} from '@gongwen/core';
import * as z from 'zod';
import { practice } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { formulationSets } from '../shared/formulation-set.ts';
import { ownText } from '../shared/own-text.ts';

/** “六个偃师”, “六大偃师”: a number, 个 or 大, and what it counts. */
const COUNTED = /“([一二三四五六七八九十两]{1,2})(个|大)([一-龥]{2,6})”/gu;
/** 党中央国务院 and 党中央、国务院, 省委省政府 and 省委、省政府. */
const PAIR = /(党中央|[省市区县]委)(、?)(国务院|[省市区县]政府)/gu;
/** Set phrases that are quoted for the number in them: 四个意识, 两个维护. */
const QUOTED = [...new Set(formulationSets.map(({ name }) => name))].filter((name) =>
  /^[一二三四五六七八九十两][个大][一-龥]{2,3}$/u.test(name),
);

export default defineRule({
  id: 'formulation/consistent',
  name: { zh: '提法前后不一致', en: 'A formulation is not used alike' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    differs: {
      zh: '此处写作“{used}”，同一提法在文中另有“{other}”，实务中通常前后一致',
      en: 'Here it is "{used}", elsewhere "{other}"; a formulation is usually the same throughout',
    },
    quotes: {
      zh: '“{used}”此处未加引号，文中另有加引号的，实务中通常前后一致',
      en: '"{used}" stands without quotation marks here and with them elsewhere',
    },
  },
  options: z.strictObject({
    comma: z.boolean().default(false).describe('“党中央、国务院”一类顿号有无不一也提示'),
  }),
  check({ document, options, report }) {
    const uses = [...countedUses(document), ...(options.comma ? pairUses(document) : [])];
    for (const { use, other } of oddOnes(uses)) {
      report('differs', { at: use.range, data: { used: use.text, other }, expected: [other] });
    }
    for (const use of unquotedNames(document)) report('quotes', { at: use.range, data: { used: use.text } });
  },
});

interface Use {
  /** What is the same in all ways of writing it. */
  readonly key: string;
  readonly text: string;
  readonly range: { readonly start: number; readonly end: number };
}

function countedUses(document: OfficialDocument): readonly Use[] {
  return patternUses(document, COUNTED, ([text, number = '', , rest = '']) => ({
    key: number + rest,
    text: text.slice(1, -1),
  }));
}

function pairUses(document: OfficialDocument): readonly Use[] {
  return patternUses(document, PAIR, ([text, first = '', , second = '']) => ({ key: first + second, text }));
}

function patternUses(
  document: OfficialDocument,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { readonly key: string; readonly text: string },
): readonly Use[] {
  return ownText(document).flatMap((passage) =>
    matchesIn(passage.text, pattern).flatMap((match) => {
      const end = match.index + match[0].length;
      if (isProtected(passage, match.index, end) || enclosingMarks(passage.text, match.index).includes('《'))
        return [];
      return [{ ...read(match), range: rangeIn(passage, match.index, end) }];
    }),
  );
}

/** Uses written otherwise than most of their kind; of two ways used alike the one that comes later. */
function oddOnes(uses: readonly Use[]): readonly { readonly use: Use; readonly other: string }[] {
  return [...new Set(uses.map(({ key }) => key))].flatMap((key) => {
    const same = uses.filter((use) => use.key === key);
    const counts = new Map<string, number>();
    for (const { text } of same) counts.set(text, (counts.get(text) ?? 0) + 1);
    const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (usual === undefined || counts.size < 2) return [];
    return same.filter(({ text }) => text !== usual).map((use) => ({ use, other: usual }));
  });
}

/** Names that bear quotation marks elsewhere in the document and none here; headings may leave them out. */
function unquotedNames(document: OfficialDocument): readonly Use[] {
  const passages = ownText(document);
  return QUOTED.flatMap((name) => {
    if (!document.draft.data.text.includes(name)) return [];
    const uses = passages.flatMap((passage) => usesOf(name, passage));
    return uses.some(({ quoted }) => quoted) ? uses.filter(({ quoted }) => !quoted) : [];
  });
}

function usesOf(name: string, passage: Passage): readonly (Use & { readonly quoted: boolean })[] {
  if (passage.item?.alone === true) return [];
  const uses: (Use & { quoted: boolean })[] = [];
  for (let at = passage.text.indexOf(name); at >= 0; at = passage.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const marks = enclosingMarks(passage.text, at);
    if (marks.includes('《') || isProtected(passage, at, end)) continue;
    uses.push({ key: name, text: name, range: rangeIn(passage, at, end), quoted: marks !== '' });
  }
  return uses;
}
