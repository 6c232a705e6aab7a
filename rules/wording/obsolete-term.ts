import { defineRule } from '@gongwen/core';
import { data } from '../generated/data/obsolete-terms.ts';
import { clause } from '../shared/clause.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';
import { createTermList, findTerms } from '../shared/term-list.ts';

const ID = 'wording/obsolete-term';
const OBSOLETE = createTermList(data as readonly GuardedTerm[], ID);

/** 原区环保局: 原 as a word of its own, not in 原则, 中原, 太原. */
const FORMER = /(?<![中太平高草还复])原(?![则因料来有地本子始告])/u;
/** Words of a sentence that tells of the past. */
const PAST = /时任|曾任|曾[经为是]|当时|前身|并入|撤销|更名|改称|改组|组建/u;
const CLAUSE_END = '，。；！？';

export default defineRule({
  id: ID,
  name: { zh: '旧称旧提法', en: 'Outdated name or phrase' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第十九条第一项')],
  messages: {
    obsolete: { zh: '“{wrong}”是旧称，现为{right}', en: '"{wrong}" is no longer in use; it is now {right}' },
  },
  check({ document, facts, report }) {
    // 旧称在成文当时可能正是现称，没有成文日期不判。
    if (document.date === null) return;
    for (const { term, passage, start, end, range, marks } of findTerms(OBSOLETE, document, facts)) {
      if (marks !== '') continue;
      const clauseText = clauseAround(passage.text, start, end);
      if (FORMER.test(clauseText) || PAST.test(clauseText)) continue;
      report('obsolete', {
        at: range,
        data: { wrong: term.wrong, right: term.right },
        expected: [term.right],
        ...(term.level ? { atMost: term.level } : {}),
      });
    }
  },
});

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !CLAUSE_END.includes(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !CLAUSE_END.includes(text.charAt(to))) to += 1;
  return text.slice(from, to);
}
