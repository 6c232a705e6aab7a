import { defineRule, type OfficialDocument, rangeIn } from '@gongwen/core';
import { z } from 'zod';
import { type BodySentence, bodySentences } from '../shared/body-sentences.ts';
import { clause } from '../shared/clause.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { isIssuedByDepartment } from '../shared/lower-governments.ts';

/** Who is to write: 各镇, 各街道, 各部门, 各单位 (not 局属各单位, the issuer's own). */
const SUBJECT =
  /(?<![局委厅部所直]属|所属)(?:各(?:县|区|镇|乡|街道|地|部门|单位|成员单位|有关(?:部门|单位))|你们|你(?:县|区|镇|乡|街道|局|单位))/u;
/** 要……制定……实施方案: each gap within one sentence and bounded. */
const DEMAND =
  /(?:要|须|应|应当|必须|务必)(?!求|点|素|急)[^。；]{0,16}?(?:制定|制订|出台|制发|印发)[^。；]{0,14}?(?:实施方案|实施细则|配套文件|配套细则|配套办法|配套措施|工作方案|具体办法)/u;
/** Papers that a law or regulation asks for. */
const BY_LAW = /(?:根据|按照|依照|依据)[^。；]{0,40}(?:法|条例|规定)/u;
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
    if (!isLocal(document) || !(isIssuedByDepartment(document) || (options.governments && government))) return;
    // What a government has agreed to is no demand of the department's own.
    if (!government && hasGovernmentConsent(document)) return;
    for (const sentence of bodySentences(document, facts)) {
      const demand = demandIn(sentence);
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

function demandIn({ text }: BodySentence): { readonly index: number; readonly text: string } | null {
  const subject = SUBJECT.exec(text);
  if (!subject || BY_LAW.test(text.slice(0, subject.index))) return null;
  const from = subject.index + subject[0].length;
  const match = DEMAND.exec(text.slice(from));
  return match && match.index <= LONGEST_GAP ? { index: from + match.index, text: match[0] } : null;
}

const LONGEST_GAP = 12;
