import { defineRule, rangeIn } from '@gongwen/core';
import { asksInTitle } from '../shared/asks-in-title.ts';
import { clause } from '../shared/clause.ts';
import { closingRequests } from '../shared/closing-requests.ts';

export default defineRule({
  id: 'type/report-smuggles-request',
  name: { zh: '报告夹带请示事项', en: 'Request in a report' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十五条第四项')],
  applies: { types: ['报告', '通报', '纪要'], directions: ['upward'] },
  messages: {
    request: {
      zh: '{type}中有请示事项（“{request}”），应另用“请示”行文',
      en: 'A request ("{request}") in a {type}; write a 请示 of its own',
    },
  },
  check({ document, facts, report }) {
    // A report whose title asks is the wrong type altogether: type/report-for-approval says so.
    if (document.documentType === '报告' && asksInTitle(document)) return;
    for (const { sentence, at, text } of closingRequests(document, facts)) {
      const start = sentence.start + at;
      report('request', {
        at: rangeIn(sentence.passage, start, start + text.length),
        data: { type: document.documentType ?? '', request: text },
      });
    }
  },
});
