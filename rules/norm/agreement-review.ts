import { defineRule } from '@gongwen/core';
import { hasApproval } from '../shared/approval.ts';
import { clause } from '../shared/clause.ts';
import { declaresKind } from '../shared/declares-kind.ts';

/** The three steps of an agreement of the government, in their order. */
const STEPS: readonly (readonly [name: string, reads: RegExp])[] = [
  ['区司法局合法性审查', /司法[^，。]{0,6}(?:审[核查]|意见)|合法性审[核查]/u],
  ['区政府常务会议研究', /常务会议/u],
  ['区委审议', /[区县]委(?!员)(?!.{0,30}办)/u],
];

export default defineRule({
  id: 'norm/agreement-review',
  name: { zh: '协议未经程序', en: 'Agreement without its procedure' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第二十八条')],
  messages: {
    missing: {
      zh: '以区政府名义签订的协议，“批准”中未见{steps}',
      en: 'The agreement of the government lacks these steps: {steps}',
    },
  },
  check({ document, report }) {
    if (!declaresKind(document, '协议') || document.issuers[0]?.type !== 'government') return;
    const steps = STEPS.filter(([, reads]) => !hasApproval(document, reads)).map(([name]) => name);
    if (steps.length > 0)
      report('missing', {
        at: document.declared.approvals ?? document.declared.kind,
        data: { steps },
        actual: null,
      });
  },
});
