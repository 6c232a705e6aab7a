import { defineRule } from '@gongwen/core';
import { hasApproval } from '../shared/approval.ts';
import { declaresKind } from '../shared/declares-kind.ts';

const GUIDANCE = {
  regulation: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  number: '国办发〔2018〕115号',
  effective: '2018-12-04',
};

export default defineRule({
  id: 'norm/legality-review',
  name: { zh: '未经合法性审核', en: 'No legality review' },
  severity: 'warning',
  strength: 'must',
  basis: [
    { ...GUIDANCE, clause: '二（三）' },
    { ...GUIDANCE, clause: '二（七）' },
  ],
  messages: {
    review: {
      zh: '规范性文件的“批准”中未见合法性审核，未经合法性审核的不得提交集体审议',
      en: 'No legality review of the normative document is noted; without it the text is not put to a vote',
    },
    discussion: {
      zh: '规范性文件的“批准”中未见集体讨论',
      en: 'No collective discussion of the normative document is noted',
    },
  },
  check({ document, report }) {
    if (!declaresKind(document, '规范性文件')) return;
    const at = document.declared.approvals ?? document.declared.kind;
    if (!hasApproval(document, /合法性审[核查]/u)) report('review', { at, actual: null });
    if (!hasApproval(document, /集体(?:讨论|审议|研究)|常务会议|全体会议|办公会|局务会|党组会/u))
      report('discussion', { at, actual: null });
  },
});
