import { defineRule, type OfficialDocument, type RelationKind } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { hasGovernmentConsent } from '../shared/government-consent.ts';
import { relationTo } from '../shared/relation-to.ts';
import { unquoted } from '../shared/unquoted.ts';

/** Matters that are seldom a department's own to settle; only in the title, since 重大 is everywhere in a text. */
const MAJOR = /规划|机构|编制|重大|区划|资金|项目/u;
const UPPER = new Set<RelationKind>(['guide', 'superior', 'dual']);

export default defineRule({
  id: 'routing/major-via-own-government',
  name: { zh: '部门直报重大事项未经本级同意', en: 'Major matter reported past the own government' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第十五条第二项')],
  applies: { types: ['请示', '报告'] },
  messages: {
    unasked: {
      zh: '向上级主管部门“{recipient}”{type}重大事项（标题含“{word}”），文中未见经本级党委、政府同意或者授权',
      en: 'A major matter ("{word}") goes to the upper department "{recipient}"; nothing says that the own government agreed',
    },
  },
  check({ document, elements, report }) {
    const { declared, documentType } = document;
    const [word = null] = MAJOR.exec(unquoted(elements.title?.matter ?? '')) ?? [];
    if (word === null || !isLocalDepartment(document)) return;
    if (declared.withinDuties?.value === true || hasGovernmentConsent(document)) return;
    for (const mention of elements.mainRecipients?.mentions ?? []) {
      const { kind, confidence } = relationTo(document, mention);
      if (!UPPER.has(kind) || mention.organ?.type !== 'department') continue;
      report('unasked', {
        at: mention,
        data: { recipient: mention.text, word, type: documentType ?? '' },
        unsure: confidence !== 'directory',
      });
      return;
    }
  },
});

/** A department of a local government; of a vertically managed one (税务局) the upper bureau is the superior. */
function isLocalDepartment({ issuers }: OfficialDocument): boolean {
  const [issuer] = issuers;
  return (
    issuer?.type === 'department' &&
    issuer.organ?.verticalManaged !== true &&
    !/^(?:国家|中国|中华)/u.test(issuer.organ?.name ?? issuer.name)
  );
}
