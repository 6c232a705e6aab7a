import { defineRule, type OfficialDocument, type Relation } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import type { Recipient } from '../shared/recipient.ts';
import { relationTo } from '../shared/relation-to.ts';

const LOWER = new Set<Relation['kind']>(['subordinate', 'guided', 'dept-to-lower']);

export default defineRule({
  id: 'routing/no-cc-subordinate',
  name: { zh: '上行文抄送下级', en: 'Subordinate copied on an upward document' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十五条第一项')],
  applies: { directions: ['upward'] },
  messages: {
    subordinate: {
      zh: '“{name}”是下级机关，向上级机关行文不抄送下级机关，应从抄送中删去',
      en: '"{name}" is a subordinate; an upward document is not copied to subordinates',
    },
  },
  check({ document, elements, report }) {
    for (const mention of elements.copyRecipients?.mentions ?? []) {
      const { kind, confidence } = relationTo(document, mention);
      if (!LOWER.has(kind)) continue;
      // A town is no subordinate of a department, and yet below it (organs.md 4).
      const sure = isOwnUnit(mention) || (confidence === 'directory' && kind === 'subordinate');
      report('subordinate', {
        at: mention,
        data: { name: mention.text },
        unsure: !sure || byTypeOnly(document),
      });
    }
  },
});

function isOwnUnit({ collective }: Recipient): boolean {
  return collective?.kind === 'own-units';
}

function byTypeOnly({ directionConfidence }: OfficialDocument): boolean {
  return directionConfidence === 'none';
}
