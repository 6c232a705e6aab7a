import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { placeOf } from '../shared/place-of.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 责任分工 and the like as what the document is about; 方案及责任分工 is issued together, 职责分工 is of an organ. */
const SPLIT = /(?<![及和与暨、])(?:分工方案|任务分解|责任分工|任务分工)/u;

export default defineRule({
  id: 'economy/split-plan',
  name: { zh: '分工方案单独发文', en: 'Division of work issued on its own' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('burden', '一、1')],
  messages: {
    split: {
      zh: '标题含“{word}”；分工方案原则上与文件合并印发，不单独发文',
      en: '"{word}" in the title; a division of work is issued together with its document',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const [issuer] = document.issuers;
    if (!title || document.declared.note !== null || issuer?.level === 0) return;
    const match = SPLIT.exec(unquoted(title.flat));
    if (!match) return;
    report('split', { at: placeOf(document, title.range, match[0]) ?? title, data: { word: match[0] } });
  },
});
