import { defineRule, oncePer, type Range, type RuleSettings } from '@gongwen/core';
import { data } from '../generated/data/typos.ts';
import { data as wrongForms } from '../generated/data/wrong-forms.ts';
import { clause } from '../shared/clause.ts';
import { findWrongForms } from '../shared/find-wrong-forms.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';
import { createTermList, findTerms } from '../shared/term-list.ts';
import { createWrongFormFinder } from '../shared/wrong-form-finder.ts';

const ID = 'wording/typo';
const TYPOS = createTermList(data as readonly GuardedTerm[], ID);
const LIKELY = createWrongFormFinder((wrongForms as { readonly forms: string }).forms);

/** The office's own lists, by the settings they came from: an index is built once for all files of a run. */
const ownList = oncePer((terms: RuleSettings['terms']) =>
  createTermList<GuardedTerm>(
    terms.map((term) => ({ ...term, bad: term.wrong, good: term.right })),
    ID,
  ),
);

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export default defineRule({
  id: ID,
  name: { zh: '错别字', en: 'Wrong character' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第二十条第四项')],
  scope: 'paragraph',
  fixes: 'suggested',
  messages: {
    typo: { zh: '“{wrong}”应为“{right}”', en: '"{wrong}" should be "{right}"' },
    likely: {
      zh: '“{wrong}”疑为“{right}”之误',
      en: '"{wrong}" is probably a slip for "{right}"',
    },
    own: { zh: '“{wrong}”应为“{right}”（{source}）', en: '"{wrong}" should be "{right}" ({source})' },
  },
  check({ document, facts, settings, report }) {
    const own = settings.terms.length > 0 ? findTerms(ownList(settings.terms), document, facts) : [];
    const known = findTerms(TYPOS, document, facts).filter(
      ({ range }) => !own.some((other) => overlap(other.range, range)),
    );
    for (const found of [...own, ...known]) {
      const { wrong, right, source } = found.term;
      report(own.includes(found) && source !== '' ? 'own' : 'typo', {
        at: found.range,
        data: { wrong, right, source },
        expected: [right],
        fix: found.marks === '' ? { safe: true, edits: [{ range: found.range, text: right }] } : null,
      });
    }
    for (const { range, wrong, right } of findWrongForms(LIKELY, document)) {
      if ([...own, ...known].some((other) => overlap(other.range, range))) continue;
      report('likely', {
        at: range,
        data: { wrong, right },
        atMost: 'warning',
        expected: [right],
        fix: { safe: false, edits: [{ range, text: right }] },
      });
    }
  },
});
