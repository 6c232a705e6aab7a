import { createTermIndex, defineRule, isProtected, matchesIn, rangeIn, type TermMatch } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { formulationSets } from '../shared/formulation-set.ts';
import { THOUGHT_NAME, THOUGHT_NAME_FORMS } from '../shared/thought-name.ts';

const ID = 'formulation/guiding-ideology';
const MEMBERS = formulationSets.find(({ by }) => by === ID)?.members ?? [];
const [FIRST = '', SECOND = ''] = MEMBERS;
const ABBREVIATED = '马列主义';

/** Forms found in drafts, to the member each stands for. */
const FORMS = new Map([
  ...MEMBERS.map((member) => [member, member] as const),
  ['三个代表重要思想', '“三个代表”重要思想'],
  ['‘三个代表’重要思想', '“三个代表”重要思想'],
  [ABBREVIATED, FIRST],
]);
const INDEX = createTermIndex([...FORMS.keys()]);

/** With fewer members in a sentence the sequence is not listed, only some of it is spoken of. */
const LISTED = 3;

export default defineRule({
  id: ID,
  name: { zh: '指导思想序列', en: 'Sequence of the guiding ideology' },
  severity: 'error',
  strength: 'must',
  basis: [clause('party-constitution', '总纲')],
  scope: 'paragraph',
  messages: {
    missing: {
      zh: '指导思想的完整列举少了{missing}，应为“{standard}”',
      en: 'The guiding ideology lacks {missing}; it reads "{standard}"',
    },
    order: {
      zh: '指导思想的次序应为“{standard}”',
      en: 'The guiding ideology comes in the order "{standard}"',
    },
    abbreviated: {
      zh: '列举指导思想时“马列主义”应写作“马克思列宁主义”',
      en: 'In the sequence write 马克思列宁主义, not 马列主义',
    },
  },
  check({ document, facts, report }) {
    for (const [passage, known] of facts.matches(INDEX)) {
      if (passage.quoted) continue;
      const matches = withThought(passage.text, known);
      for (const sentence of facts.sentences(passage)) {
        const found = matches.filter(
          ({ start, end }) =>
            sentence.start <= start && end <= sentence.end && !isProtected(passage, start, end),
        );
        const first = found.find(({ term }) => FORMS.get(term) === FIRST);
        const last = found.at(-1);
        if (!first || !last || enclosingMarks(passage.text, first.start) !== '') continue;
        const listed = [
          ...new Set(
            found.filter(({ start }) => start >= first.start).map(({ term }) => FORMS.get(term) ?? term),
          ),
        ];
        if (listed.length < LISTED || (!listed.includes(SECOND) && !listed.includes(MEMBERS.at(-1) ?? '')))
          continue;
        const details = {
          at: rangeIn(passage, first.start, last.end),
          data: {
            missing: MEMBERS.filter((member) => !listed.includes(member)),
            standard: MEMBERS.join('、').replaceAll('“', '‘').replaceAll('”', '’'),
          },
          expected: [MEMBERS.join('、')],
          ...(document.date === null ? ({ atMost: 'info' } as const) : {}),
        };
        if (details.data.missing.length > 0) report('missing', details);
        else if (listed.some((member, at) => member !== MEMBERS[at])) report('order', details);
        else if (first.term === ABBREVIATED)
          report('abbreviated', { ...details, atMost: 'info', expected: [FIRST] });
      }
    }
  },
});

/** A misspelt name of the Thought is no missing member: formulation/leader-thought-name reports it. */
function withThought(text: string, known: readonly TermMatch[]): readonly TermMatch[] {
  const forms = matchesIn(text, THOUGHT_NAME_FORMS).map(({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    term: THOUGHT_NAME,
  }));
  const others = known.filter(({ term }) => term !== THOUGHT_NAME);
  return [...others, ...forms].sort((a, b) => a.start - b.start);
}
