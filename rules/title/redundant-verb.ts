import { type DocumentType, defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { placeOf } from '../shared/place-of.ts';

/** Words that say again what the type says; 申请人、申请书, 报告期、报告书, 函授 are words of their own. */
const REDUNDANT: Readonly<Partial<Record<DocumentType, RegExp>>> = {
  请示: /^(?:请求|申请(?![人书])|恳请|请示)/u,
  报告: /^(?:报告(?![期书])|汇报|上报)/u,
  函: /^函(?!授|件)/u,
};

export default defineRule({
  id: 'title/redundant-verb',
  name: { zh: '事由重复文种', en: 'The matter repeats the type' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  applies: { types: ['请示', '报告', '函'] },
  messages: {
    verb: {
      zh: '标题事由的“{verb}”与文种“{type}”重复，实务中通常不写',
      en: '"{verb}" in the title repeats the type {type}; usually it is left out',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const type = title?.type ?? null;
    if (!title?.about || type === null) return;
    const [verb] = REDUNDANT[type]?.exec(title.matter ?? '') ?? [];
    if (verb === undefined) return;
    report('verb', { at: placeOf(document, title.range, verb) ?? title, data: { verb, type } });
  },
});
