import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'sign/signatory-required',
  name: { zh: '上行文缺签发人', en: 'Upward document without signatory' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第六项'), clause('layout', '7.2.6')],
  // Other types do not go upward: type/wrong-direction speaks of them.
  applies: {
    types: ['请示', '报告', '意见'],
    directions: ['upward'],
    forms: ['standard', 'letter'],
    web: false,
  },
  messages: {
    missing: {
      zh: '上行文未标注签发人姓名',
      en: 'An upward document names its signatory (签发人)',
    },
  },
  check({ document, elements, report }) {
    const stage = document.stage?.value;
    if (elements.signatory || stage === 'fragment' || stage === 'template') return;
    if (!isUpward(document)) return;
    const header = elements.issuerMark !== null || elements.documentNumber !== null;
    const done =
      stage === 'final' || (document.draft.data.format === 'docx' && header && stage === undefined);
    report('missing', {
      at: elements.documentNumber ?? elements.title,
      ...(done ? {} : { atMost: 'warning' as const }),
      unsure: document.directionConfidence === 'none',
      actual: null,
      element: 'signatory',
    });
  },
});

/** By its recipients; 请示 and 报告 to somebody, too, though not to an assembly, which is no superior. */
function isUpward({ elements, directionConfidence, documentType }: OfficialDocument): boolean {
  const mentions = elements.mainRecipients?.mentions ?? [];
  if (mentions.some(({ organ }) => organ?.system === 'npc' || organ?.system === 'cppcc')) return false;
  if (directionConfidence !== 'none') return true;
  return mentions.length > 0 && (documentType === '请示' || documentType === '报告');
}
