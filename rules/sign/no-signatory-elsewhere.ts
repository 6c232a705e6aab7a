import { type DocumentType, defineRule, type Fix, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

/** 文种 that may go upward: without a known relation nothing is said of them. */
const EITHER_WAY = new Set<DocumentType | null>(['意见', '请示', '报告', '议案', '命令', null]);

export default defineRule({
  id: 'sign/no-signatory-elsewhere',
  name: { zh: '非上行文标签发人', en: 'Signatory on a document that does not go upward' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('regulation', '第九条第六项'), clause('layout', '7.2.6')],
  applies: { directions: ['parallel', 'downward', 'public'] },
  fixes: 'suggested',
  messages: {
    elsewhere: {
      zh: '签发人是上行文要素，{way}文一般不标注',
      en: 'Only an upward document names its signatory; this one goes {way}',
    },
  },
  check({ document, elements, report }) {
    const { signatory } = elements;
    const { documentType, directionConfidence, direction, form } = document;
    if (!signatory || form === 'order' || form === 'motion') return;
    // Drafts carry 签发人 in the front matter on their way to be signed.
    if (signatory.declared && document.stage?.value !== 'final') return;
    // Requests and reports that go to a peer are a matter of routing/peer-use-letter.
    if (documentType === '请示' || documentType === '报告') return;
    if (directionConfidence === 'none' && EITHER_WAY.has(documentType)) return;
    const way = direction === 'parallel' ? '平行' : direction === 'downward' ? '下行' : '公布性公';
    report('elsewhere', { at: signatory, data: { way }, fix: withoutSignatory(document) });
  },
});

/** Deletes 签发人 where it shares its line with the number, and the spaces before it. */
function withoutSignatory({ elements, draft }: OfficialDocument): Fix | null {
  const { signatory } = elements;
  if (!signatory || signatory.declared || signatory.lines.length !== 1) return null;
  const { start, end } = signatory.range;
  const line = draft.data.text.slice(draft.data.text.lastIndexOf('\n', start - 1) + 1, start);
  const before = line.trimEnd();
  if (before.trim() === '') return null;
  return { safe: false, edits: [{ range: { start: start - (line.length - before.length), end }, text: '' }] };
}
