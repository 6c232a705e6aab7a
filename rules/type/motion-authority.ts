import { defineRule, type ResolvedOrgan } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { issuerPlaces } from '../shared/issuer-places.ts';

/** Motions inside a congress, and those of courts and other organs that laws entitle, are no matter of the clause. */
const OTHER_LAW = new Set<ResolvedOrgan['system']>([
  'npc',
  'court',
  'procuratorate',
  'supervision',
  'military',
]);

export default defineRule({
  id: 'type/motion-authority',
  name: { zh: '议案主体和主送', en: 'Who moves a motion, and to whom' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第八条第十三项')],
  applies: { types: ['议案'] },
  messages: {
    issuer: {
      zh: '“{issuer}”不是人民政府，议案由各级人民政府提请同级人大或者其常委会审议',
      en: '"{issuer}" is no people’s government; only governments move motions (议案)',
    },
    recipient: {
      zh: '议案主送“{recipient}”，应主送同级人大或者其常委会',
      en: 'A motion goes to the congress of the same level, not to "{recipient}"',
    },
    higher: {
      zh: '议案主送上级人大（“{recipient}”）；向同级人大或者其常委会提请审议用议案，请核对',
      en: 'The motion goes to a congress of another level ("{recipient}"); check it',
    },
  },
  options: z.strictObject({
    higherCongress: z.boolean().default(false).describe('本地规定可以向上一级人大常委会提请审议的，只作提示'),
  }),
  check({ document, elements, options, report }) {
    const [issuer] = document.issuers;
    if (!issuer || OTHER_LAW.has(issuer.system) || /代表团|主席团|代表$/u.test(issuer.name)) return;
    if (issuer.type !== null && issuer.type !== 'government') {
      report('issuer', {
        at: issuerPlaces(document)[0] ?? null,
        data: { issuer: issuer.name },
        unsure: issuer.confidence !== 'directory',
      });
      return;
    }
    for (const { organ, text, range } of elements.mainRecipients?.mentions ?? []) {
      if (!organ || organ.system === null) continue;
      const known = organ.confidence === 'directory' && issuer.confidence === 'directory';
      const details = { at: range, data: { recipient: text }, unsure: !known };
      if (organ.system !== 'npc') report('recipient', details);
      else if (organ.level !== null && issuer.level !== null && organ.level !== issuer.level)
        report('higher', { ...details, ...(options.higherCongress ? { atMost: 'info' as const } : {}) });
    }
  },
});
