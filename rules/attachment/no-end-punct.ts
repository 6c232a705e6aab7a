import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';

const MARKS = /(?<![。；，、;,])[。；，、;,]+$/u;

export default defineRule({
  id: 'attachment/no-end-punct',
  name: { zh: '附件名末标点', en: 'Mark after the name of an attachment' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.4')],
  fixes: 'safe',
  messages: {
    mark: {
      zh: '附件名称后有“{mark}”，附件名称后不加标点符号',
      en: 'The name of the attachment ends with "{mark}"; it takes no mark',
    },
  },
  check({ document, elements, report }) {
    for (const { name, nameRange } of elements.attachmentNote?.items ?? []) {
      const mark = MARKS.exec(name)?.[0];
      if (mark === undefined) continue;
      const at = { start: nameRange.end - mark.length, end: nameRange.end };
      report('mark', { at, data: { mark }, fix: fixOf(document, [{ range: at, text: '' }]) });
    }
  },
});
