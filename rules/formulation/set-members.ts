import { defineRule, type Fix, rangeIn } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { createExpansionFinder, type Expansion } from '../shared/find-expansions.ts';
import { formulationSets, heldOn } from '../shared/formulation-set.ts';

const ID = 'formulation/set-members';
const SETS = formulationSets.filter(({ report, by = ID }) => report !== 'none' && by === ID);
const findExpansions = createExpansionFinder(SETS);

export default defineRule({
  id: ID,
  name: { zh: '成组提法成员不全或错序', en: 'Members of a set phrase missing or out of order' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    missing: {
      zh: '“{name}”少了{missing}，实务中通常写作“{standard}”（{source}）',
      en: '"{name}" lacks {missing}; it usually reads "{standard}" ({source})',
    },
    order: {
      zh: '“{name}”的次序实务中通常为“{standard}”（{source}）',
      en: 'The members of "{name}" usually come as "{standard}" ({source})',
    },
  },
  check({ document, facts, report }) {
    const expansions = findExpansions(facts).filter(({ set }) => heldOn(set, document.date));
    for (const expansion of expansions) {
      const problem = problemOf(expansion);
      // 同一处合于另一组提法（新型城镇化、城镇化）的，不再按这一组判。
      if (
        problem === null ||
        expansions.some(
          (other) => isSamePlace(other, expansion) && problemOf(other) === null && isWhole(other),
        )
      )
        continue;
      const { set, passage, members } = expansion;
      const missing = set.members.filter((member) => !members.some(({ term }) => term === member));
      report(problem, {
        at: rangeIn(passage, members[0]?.start ?? 0, members.at(-1)?.end ?? 0),
        data: { name: unquote(set.name), missing, standard: set.members.join('、'), source: set.source },
        expected: [set.members.join('、')],
        ...(document.date === null ? { atMost: 'info' } : {}),
        fix: problem === 'order' ? reorder(expansion) : null,
      });
    }
  },
});

function problemOf(expansion: Expansion): 'missing' | 'order' | null {
  const { set, members, mixed, sentence } = expansion;
  const named = [set.name, ...(set.also ?? [])].some((name) => sentence.includes(name));
  if (set.report === 'context' && !named) return null;
  const terms = members.map(({ term }) => term);
  if (new Set(terms).size < terms.length) return null;
  if (isWhole(expansion))
    return !mixed && set.order === 'fixed' && terms.some((term, at) => term !== set.members[at])
      ? 'order'
      : null;
  if (set.report === 'order' || (set.report === 'named' && !named) || set.members.length < 3) return null;
  // 另有一项在同句别处单独论述（推动文化建设与经济建设、政治建设……协调）的，不是漏写。
  const absent = set.members.find((member) => !terms.includes(member)) ?? '';
  return terms.length === set.members.length - 1 && !sentence.includes(absent) ? 'missing' : null;
}

function isWhole({ set, members }: Expansion): boolean {
  return members.length === set.members.length;
}

function isSamePlace(a: Expansion, b: Expansion): boolean {
  return a.set !== b.set && a.passage === b.passage && a.members[0]?.start === b.members[0]?.start;
}

function reorder({ set, passage, members }: Expansion): Fix | null {
  if (enclosingMarks(passage.text, members[0]?.start ?? 0) !== '') return null;
  const edits = members.flatMap(({ start, end, term }, at) => {
    const text = set.members[at] ?? term;
    return text === term ? [] : [{ range: rangeIn(passage, start, end), text }];
  });
  return { safe: false, edits };
}

function unquote(name: string): string {
  return name.replace(/[“”]/gu, '');
}
