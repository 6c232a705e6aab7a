import { defineRule } from '@gongwen/core';
import { asksInTitle } from '../shared/asks-in-title.ts';
import { clause } from '../shared/clause.ts';
import { closingRequests } from '../shared/closing-requests.ts';
import { titleWord } from '../shared/title-word.ts';

export default defineRule({
  id: 'type/report-for-approval',
  name: { zh: '请求批准却用报告', en: 'Report that asks for approval' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第八条第十项'), clause('regulation', '第八条第十一项')],
  applies: { types: ['报告'], directions: ['upward'] },
  messages: {
    request: {
      zh: '标题和结尾都在请求批准（“{request}”），文种应为“请示”，不用“报告”',
      en: 'Title and closing ask for approval ("{request}"); the type is 请示, not 报告',
    },
  },
  check({ document, facts, report }) {
    if (!asksInTitle(document)) return;
    const [first] = closingRequests(document, facts);
    if (!first) return;
    report('request', { at: titleWord(document, '报告'), data: { request: first.text }, expected: ['请示'] });
  },
});
