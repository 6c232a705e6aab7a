import { defineRule, type OfficialDocument } from '@gongwen/core';
import { hasGovernmentApproval } from '../shared/approval.ts';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'routing/party-joint-preapproval',
  name: {
    zh: '提请区委联合发文未先报政府',
    en: 'Joint issue with the party committee before the government agreed',
  },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第五十五条第三款')],
  messages: {
    unapproved: {
      zh: '拟以“{joint}”名义联合发文，内容主要涉及政府职责，应先按程序报区政府审议或审批；“批准”中未见区政府一项',
      en: 'The draft for joint issue ("{joint}") goes to the government first; no approval of it is noted',
    },
  },
  check({ document, report }) {
    const { joint } = document.declared;
    if (joint === null || !/^[^委]*委.*政府/u.test(joint.value) || document.stage?.value !== 'submitted')
      return;
    if (!isGovernmentDepartment(document) || hasGovernmentApproval(document)) return;
    report('unapproved', { at: document.declared.approvals ?? joint, data: { joint: joint.value } });
  },
});

/** A department that leads the draft; one of the party committee (宣传部) has its own way. */
function isGovernmentDepartment({ issuers }: OfficialDocument): boolean {
  const [issuer] = issuers;
  return issuer?.system === 'government' && (issuer.type === 'department' || issuer.type === 'coordination');
}
