import { defineRule } from '@gongwen/core';
import { data } from '../generated/data/confusables.ts';
import { practice } from '../shared/clause.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';
import { createTermList, findTerms } from '../shared/term-list.ts';

const ID = 'wording/confusable';
const CONFUSABLES = createTermList(data as readonly GuardedTerm[], ID);

export default defineRule({
  id: ID,
  name: { zh: '易混词', en: 'Easily confused words' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  scope: 'paragraph',
  messages: {
    confused: {
      zh: '“{wrong}”实务中通常写作“{right}”，请按文意核对',
      en: '"{wrong}" is usually written "{right}" here; check what is meant',
    },
  },
  check({ document, facts, report }) {
    for (const { term, range, marks } of findTerms(CONFUSABLES, document, facts)) {
      // 引用的文件名照录原文。
      if (marks.includes('《')) continue;
      report('confused', {
        at: range,
        data: { wrong: term.shown ?? term.wrong, right: term.right },
        expected: [term.right],
      });
    }
  },
});
