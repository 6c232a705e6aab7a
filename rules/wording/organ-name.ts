import { defineRule } from '@gongwen/core';
import { data } from '../generated/data/organ-misnomers.ts';
import { clause } from '../shared/clause.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';
import { createTermList, findTerms } from '../shared/term-list.ts';

const ID = 'wording/organ-name';
const MISNOMERS = createTermList(data as readonly GuardedTerm[], ID);

export default defineRule({
  id: ID,
  name: { zh: '机构名称误写', en: 'Misspelt name of an organ' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    misnomer: { zh: '“{wrong}”实务中通常写作“{right}”', en: '"{wrong}" is usually written "{right}"' },
  },
  check({ document, facts, report }) {
    for (const { term, range, marks } of findTerms(MISNOMERS, document, facts)) {
      const { wrong, right, level, fix = true } = term;
      report('misnomer', {
        at: range,
        data: { wrong, right },
        expected: [right],
        ...(level ? { atMost: level } : {}),
        fix:
          fix && level === undefined && marks === '' ? { safe: true, edits: [{ range, text: right }] } : null,
      });
    }
  },
});
