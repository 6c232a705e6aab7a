import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isHomeGovernment } from '../shared/is-home-government.ts';
import { topicSimilarity } from '../shared/topic-similarity.ts';

/** At least so alike is the same matter; between the two it may be. */
const SAME = 0.8;
const PERHAPS = 0.6;
/** 人事任免 and emergencies cannot be planned. */
const UNPLANNED = /任免|任职|免职|任命|人事|应急响应|紧急|抢险|救灾|疫情/u;

export default defineRule({
  id: 'economy/not-in-plan',
  name: { zh: '未列发文计划', en: 'Not in the issuing plan' },
  severity: 'off',
  strength: 'in-principle',
  basis: [clause('yanshi', '第六十条第三款'), clause('burden', '一、1')],
  applies: { directions: ['downward'], types: ['决定', '意见', '通知', '通报'] },
  needs: ['plan', 'organs'],
  messages: {
    missing: {
      zh: '本文未列入年度发文计划，原则上不发；确需发文的，在“行文说明”写明理由',
      en: "The document is not in the year's plan; in principle it is not issued, or 行文说明 says why it must be",
    },
    similar: {
      zh: '年度发文计划中相近的是“{planned}”，请核对是否同一件',
      en: 'The nearest in the plan is {planned}; check that it is the same document',
    },
  },
  check({ document, elements: { title }, settings: { plan }, report }) {
    if (plan === null || title === null || !isToBePlanned(document)) return;
    const ranked = plan
      .map((entry) => ({ entry, alike: topicSimilarity(entry.title, title.flat) }))
      .sort((a, b) => b.alike - a.alike);
    const best = ranked[0];
    if (best && best.alike >= SAME) return;
    if (best && best.alike >= PERHAPS)
      report('similar', { at: title, data: { planned: best.entry.title }, atMost: 'info' });
    else report('missing', { at: title });
  },
});

function isToBePlanned(document: OfficialDocument): boolean {
  const { stage, declared, elements } = document;
  if (stage?.value !== 'submitted' && stage?.value !== 'final') return false;
  if (declared.note || declared.kind?.value === '人事任免' || elements.urgency) return false;
  return isHomeGovernment(document) && !UNPLANNED.test(elements.title?.flat ?? '');
}
