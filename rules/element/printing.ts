import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { hasHeader } from '../shared/has-header.ts';

export default defineRule({
  id: 'element/printing',
  name: { zh: '版记印发项', en: 'Printing line of the imprint' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第九条第十七项'), clause('layout', '7.4.3')],
  applies: { forms: ['standard'], web: false },
  messages: {
    missing: {
      zh: '版记缺印发机关和印发日期',
      en: 'The imprint lacks the printing organ and date',
    },
    suffix: {
      zh: '印发日期后应加“印发”二字',
      en: '印发 belongs behind the printing date',
    },
  },
  check({ document, elements, report }) {
    const { printing } = elements;
    if (printing) {
      if (printing.date !== null && printing.suffix !== '印发')
        report('suffix', { at: printing, expected: [`${printing.text.replace(/印$/u, '')}印发`] });
      return;
    }
    if (!isComplete(document)) return;
    report('missing', {
      at: elements.copyRecipients ?? elements.documentNumber ?? elements.title,
      actual: null,
      element: 'printing',
    });
  },
});

/** 定稿, or a .docx with header, signature date and the rest of an imprint: other drafts get theirs when printed. */
function isComplete(document: OfficialDocument): boolean {
  if (!hasHeader(document)) return false;
  if (document.stage !== null) return document.stage.value === 'final';
  const { copyRecipients, issueDate } = document.elements;
  return document.draft.data.format === 'docx' && issueDate !== null && copyRecipients !== null;
}
