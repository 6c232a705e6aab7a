import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'element/signature-required',
  name: { zh: '缺发文机关署名', en: 'No signature of the issuing organ' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [
    clause('regulation', '第九条第十一项'),
    clause('regulation', '第九条第十三项'),
    clause('layout', '7.3.5'),
  ],
  applies: { forms: ['standard', 'letter', 'motion', 'reply', 'telegram'] },
  messages: { missing: { zh: '成文日期前没有发文机关署名', en: 'No organ has signed above the date' } },
  check({ document, elements, report }) {
    const { issueDate, issuerSignature, issuerMark, titleNotes } = elements;
    // What a meeting passed bears its date below the title and needs no signature.
    if (!issueDate || issuerSignature || titleNotes.length > 0 || mayBeSigned(document)) return;
    if (document.web) report('missing', { at: issueDate, atMost: 'info' });
    else if (issuerMark || document.stage?.value === 'final') report('missing', { at: issueDate });
  },
});

/** A short line straight above the date that is no sentence: a name that was not recognised, or is to be filled in. */
function mayBeSigned({ elements, lines }: OfficialDocument): boolean {
  const date = elements.issueDate?.lines[0];
  if (!date) return false;
  const above = lines.findLast(({ index, from, to }) => index < date.index && to > from);
  const text = above?.match.slice(above.from, above.to) ?? '';
  return (
    text.length > 0 &&
    text.length <= 30 &&
    !/[。！？；：:]$|^[（(]|^附 *件|^[一二三四五六七八九十\d]{1,3}[、.．]/u.test(text)
  );
}
