import { defineRule } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { placeOf } from '../shared/place-of.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 的紧急通知 at the end: not 紧急避险 or 突发紧急事件, which are the matter. */
const URGENT = /紧急(?:通知|请示|报告|函|通报|通告|意见)$/u;

export default defineRule({
  id: 'security/urgent-title',
  name: { zh: '“紧急”写入标题', en: 'Urgency in the title alone' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('layout', '7.2.3'), practice],
  applies: { web: false },
  messages: {
    unmarked: {
      zh: '标题写“紧急”而版头未标紧急程度；需要标注的，在版头标“特急”或“加急”',
      en: 'The title says 紧急 and the header gives no urgency; mark 特急 or 加急 there',
    },
  },
  check({ document, elements, report }) {
    const { title, urgency } = elements;
    if (!title || urgency || document.stage?.value === 'fragment') return;
    if (!URGENT.test(unquoted(title.flat).replace(/[（(][^（）()]{1,20}[)）]$/u, ''))) return;
    report('unmarked', { at: placeOf(document, title.range, '紧急', 'last') ?? title });
  },
});
