import { createTermIndex, defineRule, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { data } from '../generated/data/colloquialisms.ts';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';
import { createTermList, findTerms } from '../shared/term-list.ts';

const ID = 'wording/colloquial';
const { words, phrases } = data as {
  readonly words: readonly GuardedTerm[];
  readonly phrases: readonly string[];
};
const WORDS = createTermList(words, ID);
const PHRASES = createTermIndex(phrases);

/** Characters of a paragraph for each set phrase in it: with fewer, little else is said. */
const ROOM = 45;

export default defineRule({
  id: ID,
  name: { zh: '口语和空泛', en: 'Colloquial or empty wording' },
  severity: 'info',
  strength: 'must',
  basis: [clause('regulation', '第十九条第三项')],
  scope: 'paragraph',
  messages: {
    colloquial: { zh: '“{wrong}”是口语，可改为“{right}”', en: '"{wrong}" is colloquial; say "{right}"' },
    empty: {
      zh: '本段有{count}处套语（{phrases}），可写明具体要求',
      en: 'This paragraph holds {count} set phrases ({phrases}); say what is asked',
    },
  },
  options: z.strictObject({
    phrases: z.number().int().min(2).default(4).describe('同一段中套语达到几处时提示'),
  }),
  check({ document, facts, options, report }) {
    for (const { term, range, marks } of findTerms(WORDS, document, facts)) {
      if (marks !== '') continue;
      report('colloquial', {
        at: range,
        data: { wrong: term.wrong, right: term.right },
        expected: [term.right],
      });
    }
    for (const [passage, matches] of facts.matches(PHRASES)) {
      if (passage.quoted || (passage.part !== 'body' && passage.part !== 'issuedText')) continue;
      const own = matches.filter(({ start }) => enclosingMarks(passage.text, start) === '');
      const [first] = own;
      const different = [...new Set(own.map(({ term }) => term))];
      if (!first || different.length < options.phrases || passage.text.length > different.length * ROOM)
        continue;
      report('empty', {
        at: rangeIn(passage, first.start, own.at(-1)?.end ?? first.end),
        data: { count: different.length, phrases: different },
      });
    }
  },
});
