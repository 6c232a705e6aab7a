import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

/** 提法, verbs that are not used with it, and how it reads. */
const PAIRS = [
  { phrase: '两个确立', verbs: '做到|增强|坚定', usual: '深刻领悟‘两个确立’的决定性意义' },
  { phrase: '四个意识', verbs: '坚定|做到', usual: '增强‘四个意识’' },
  { phrase: '四个自信', verbs: '增强|做到|树立', usual: '坚定‘四个自信’' },
  { phrase: '两个维护', verbs: '增强|坚定|树牢', usual: '做到‘两个维护’' },
].map((pair) => ({ ...pair, pattern: new RegExp(`(?<verb>${pair.verbs})[“‘]?${pair.phrase}[”’]?`, 'gu') }));

/** 增强“两个维护”的自觉: the verb goes with another word. */
const OTHER_OBJECT = /^的?(?:政治|思想|行动|高度)*(?:自觉|意识|能力|定力|坚定性|自觉性|信念|决心)/u;

export default defineRule({
  id: 'formulation/companion-verbs',
  name: { zh: '并提动词搭配', en: 'Verbs of the paired phrases' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('state-council-rules', '三')],
  scope: 'paragraph',
  messages: {
    verb: {
      zh: '“{verb}”与“{phrase}”不搭配，实务中通常写作“{usual}”',
      en: '"{verb}" does not go with "{phrase}"; it usually reads {usual}',
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !/[两四]个/u.test(passage.text)) continue;
      for (const { phrase, usual, pattern } of PAIRS) {
        for (const match of matchesIn(passage.text, pattern)) {
          const end = match.index + match[0].length;
          if (isProtected(passage, match.index, end) || OTHER_OBJECT.test(passage.text.slice(end, end + 12)))
            continue;
          report('verb', {
            at: rangeIn(passage, match.index, end),
            data: { verb: match.groups?.['verb'] ?? '', phrase, usual },
            expected: [usual],
          });
        }
      }
    }
  },
});
