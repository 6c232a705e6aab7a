import { lintSync } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { data as colloquialisms } from '../generated/data/colloquialisms.ts';
import { data as confusables } from '../generated/data/confusables.ts';
import { data as obsoleteTerms } from '../generated/data/obsolete-terms.ts';
import { data as misnomers } from '../generated/data/organ-misnomers.ts';
import { data as typos } from '../generated/data/typos.ts';
import type { GuardedTerm } from '../shared/guarded-term.ts';

const base = createPreset().lintOptions('draft.md');

/** Ids of the wording and formulation rules that report something in a notice with this sentence. */
function reportedBy(sentence: string, only: string): readonly string[] {
  const options = { ...base, rules: rules.filter(({ id }) => id === only) };
  const value = `---\n成文日期: 2026年5月6日\n---\n# 关于做好工作的通知\n\n各镇人民政府：\n\n现将有关情况说明如下。${sentence}。\n`;
  const result = lintSync({ path: 'draft.md', value }, options);
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result.messages.map(({ ruleId }) => ruleId);
}

const LISTS: Readonly<Record<string, readonly GuardedTerm[]>> = {
  'wording/typo': typos as readonly GuardedTerm[],
  'wording/confusable': confusables as readonly GuardedTerm[],
  'wording/organ-name': misnomers as readonly GuardedTerm[],
  'wording/obsolete-term': obsoleteTerms as readonly GuardedTerm[],
  'wording/colloquial': (colloquialisms as { readonly words: readonly GuardedTerm[] }).words,
};

for (const [list, rows] of Object.entries(LISTS)) {
  describe(`every row of the list of ${list} holds`, () => {
    it.each(rows.map((row) => ({ ...row, rule: row.by ?? list })))(
      '$bad → $good',
      ({ rule, bad, good, fine = [] }) => {
        expect(reportedBy(bad, rule)).toEqual([rule]);
        for (const sentence of [good, ...fine])
          expect([sentence, reportedBy(sentence, rule)]).toEqual([sentence, []]);
      },
    );
  });
}

describe('no list of terms repeats itself', () => {
  it.each(Object.entries(LISTS))('%s', (_list, rows) => {
    const examples = rows.map(({ bad }) => bad);
    expect(examples.filter((bad, at) => examples.indexOf(bad) !== at)).toEqual([]);
  });
});
