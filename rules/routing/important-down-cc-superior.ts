import { defineRule, type OfficialDocument, type ResolvedOrgan } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

const MASTERS = new Set<ResolvedOrgan['type']>(['government', 'committee', 'office']);

export default defineRule({
  id: 'routing/important-down-cc-superior',
  name: { zh: '重要下行文未抄送直接上级', en: 'Important document not copied to the superior' },
  severity: 'info',
  strength: 'must',
  basis: [clause('regulation', '第十六条第一项')],
  applies: { directions: ['downward'], web: false },
  messages: {
    missing: {
      zh: '重要行文应当同时抄送发文机关的直接上级机关，抄送中未见上级机关',
      en: 'An important document is copied to the direct superior; none stands among the copies',
    },
  },
  check({ document, elements, report }) {
    const [issuer] = document.issuers;
    const important = document.declared.important?.value;
    if (!issuer || !hasSuperior(issuer) || elements.classification !== null) return;
    if (important === false || !(important === true || isDecisionWithImprint(document))) return;
    const mentions = elements.copyRecipients?.mentions ?? [];
    if (
      mentions.some(({ organ, collective }) =>
        organ ? isAbove(organ, issuer) : isAboveLevel(collective?.level ?? null, issuer),
      )
    )
      return;
    report('missing', {
      at: elements.copyRecipients ?? document.declared.important ?? elements.title,
      element: 'copyRecipients',
      ...(elements.copyRecipients ? {} : { actual: null }),
    });
  },
});

/** Whether a 决定 is important only its issuer knows; one with an imprint is at least complete enough to ask. */
function isDecisionWithImprint({ documentType, elements }: OfficialDocument): boolean {
  return documentType === '决定' && (elements.copyRecipients !== null || elements.printing !== null);
}

/** Governments, committees and their departments below the centre. */
function hasSuperior({ level, type }: ResolvedOrgan): boolean {
  return level !== null && level > 0 && (MASTERS.has(type) || type === 'department');
}

function isAbove(organ: ResolvedOrgan, issuer: ResolvedOrgan): boolean {
  if (isAboveLevel(organ.level, issuer)) return true;
  // The superior of a department is the government or committee of its own level.
  return issuer.type === 'department' && organ.level === issuer.level && MASTERS.has(organ.type);
}

function isAboveLevel(level: number | null, issuer: ResolvedOrgan): boolean {
  return level !== null && issuer.level !== null && level < issuer.level;
}
