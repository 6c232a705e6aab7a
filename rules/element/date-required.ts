import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { hasHeader } from '../shared/has-header.ts';

const UNFINISHED = new Set(['fragment', 'draft', 'submitted', 'template']);
const WHOLE_DATE = /\d{4} *年 *\d{1,2} *月 *\d{1,2} *日/u;

export default defineRule({
  id: 'element/date-required',
  name: { zh: '缺成文日期', en: 'No date of issue' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第九条第十二项')],
  applies: {
    forms: [
      'standard',
      'letter',
      'order',
      'minutes',
      'motion',
      'resolution',
      'communique',
      'reply',
      'telegram',
    ],
  },
  messages: {
    missing: {
      zh: '没有成文日期，应署会议通过或者发文机关负责人签发的日期',
      en: 'There is no date of issue',
    },
    incomplete: {
      zh: '成文日期“{text}”不完整，应将年、月、日标全',
      en: 'The date of issue, "{text}", is not complete',
    },
    blank: { zh: '成文日期“{text}”尚未填写', en: 'The date of issue, "{text}", is still to be filled in' },
  },
  check({ document, elements, report }) {
    const { issueDate, issuerSignature } = elements;
    if (document.flattened || elements.titleNotes.some(({ date }) => date?.day)) return;
    const unfinished = UNFINISHED.has(document.stage?.value ?? '');
    if (issueDate?.draft) {
      report('blank', {
        at: issueDate,
        data: { text: issueDate.text },
        atMost: document.stage?.value === 'final' ? 'warning' : 'info',
      });
    } else if (issueDate) {
      if (issueDate.date.day === null)
        report('incomplete', { at: issueDate, data: { text: issueDate.text } });
    } else if (isWhole(document) && !unfinished && !datedAbove(document)) {
      report('missing', { at: issuerSignature, atMost: document.web ? 'info' : 'warning' });
    }
  },
});

/** A document, not a stretch of one. */
function isWhole(document: OfficialDocument): boolean {
  const { elements, declared, web, stage } = document;
  if (web) return elements.issuerSignature !== null;
  const named = elements.title !== null || document.form === 'order';
  return (
    named &&
    (hasHeader(document) ||
      elements.issuerSignature !== null ||
      declared.issuers !== null ||
      stage?.value === 'final')
  );
}

/** Minutes and orders may bear their date below the mark. */
function datedAbove({ lines, parts }: OfficialDocument): boolean {
  return lines.some(
    ({ index, match }) =>
      ['header', 'title', 'titleNote'].includes(parts[index] ?? '') && WHOLE_DATE.test(match),
  );
}
