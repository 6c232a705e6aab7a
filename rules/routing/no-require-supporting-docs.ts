import { defineRule, type OfficialDocument, rangeIn } from '@gongwen/core';
import * as z from 'zod';
import { bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { isIssuedByDepartment } from '../shared/lower-governments.ts';
import { supportingDocsDemand } from '../shared/supporting-docs-demand.ts';

/** A government leaves it to those below to fit the matter to their place. */
const AS_FITS = /结合(?:各自|本地|当地)?[^，。；]{0,6}实际/u;

export default defineRule({
  id: 'routing/no-require-supporting-docs',
  name: { zh: '擅自要求制发配套文件', en: 'Supporting papers demanded of others' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('burden', '一、3')],
  messages: {
    demand: {
      zh: '要求下级和其他单位制发配套文件（“{demand}”）；未经党委、政府批准，一般不提这类要求',
      en: 'Others are told to issue supporting papers ("{demand}") without approval of their government',
    },
  },
  options: z.strictObject({
    governments: z.boolean().default(false).describe('政府的文件也检查，至多为提示'),
  }),
  check({ document, facts, options, report }) {
    const government = isGovernment(document);
    if (!isLocal(document) || !(isIssuedByDepartment(document) || (options.governments && government)))
      return;
    // What a government has agreed to is no demand of the department's own.
    if (!government && hasGovernmentConsent(document)) return;
    for (const sentence of bodySentences(document, facts)) {
      const demand = supportingDocsDemand(sentence.text);
      if (!demand || (government && AS_FITS.test(sentence.text))) continue;
      const at = sentence.start + demand.index;
      report('demand', {
        at: rangeIn(sentence.passage, at, at + demand.text.length),
        data: { demand: demand.text },
        ...(government ? { atMost: 'info' as const } : {}),
        unsure: document.issuers[0]?.confidence === 'none',
      });
    }
  },
});

/** Central organs are not bound by what binds those below them. */
function isLocal({ issuers }: OfficialDocument): boolean {
  const level = issuers[0]?.level ?? null;
  return level !== null && level > 0;
}

function isGovernment({ issuers }: OfficialDocument): boolean {
  const type = issuers[0]?.type;
  return type === 'government' || type === 'office';
}
