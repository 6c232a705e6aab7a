import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

const UNFINISHED = new Set(['fragment', 'draft', 'submitted', 'template']);

export default defineRule({
  id: 'security/copy-number',
  name: { zh: '涉密缺份号', en: 'Classified document without a copy number' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第一项'), clause('layout', '7.2.1')],
  messages: {
    missing: {
      zh: '涉密公文（{level}）没有标注份号',
      en: 'A classified document ({level}) needs a copy number',
    },
    form: {
      zh: '份号为“{text}”，一般用6位阿拉伯数字',
      en: 'The copy number is "{text}"; six Arabic digits are usual',
    },
  },
  check({ document, elements, report }) {
    const { classification, copyNumber } = elements;
    if (!classification?.level) return;
    if (copyNumber === null) {
      const unfinished = UNFINISHED.has(document.stage?.value ?? '');
      report('missing', {
        at: classification,
        data: { level: classification.level },
        atMost: unfinished ? 'info' : 'error',
      });
    } else if (!/^[0-9]{6}$/u.test(copyNumber.text.trim())) {
      report('form', { at: copyNumber, data: { text: copyNumber.text.trim() }, atMost: 'warning' });
    }
  },
});
