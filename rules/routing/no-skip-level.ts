import { type DirectoryOrgan, defineRule, type Elements, type Relation, reachesOrgan } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { relationTo } from '../shared/relation-to.ts';
import { groundsOption, hasRoutingGround } from '../shared/routing-ground.ts';

const UPWARD = new Set<Relation['kind']>(['superior', 'party-lead', 'guide', 'dual']);

export default defineRule({
  id: 'routing/no-skip-level',
  name: { zh: '越级行文', en: 'Skipped level' },
  severity: 'warning',
  strength: 'in-principle',
  basis: [clause('regulation', '第十四条')],
  applies: { directions: ['upward', 'mixed'], web: false },
  messages: {
    skipped: {
      zh: '越级主送“{recipient}”，一般应主送直接上级；特殊情况需要越级的，同时抄送被越过的{skipped}',
      en: '"{recipient}" is not the next superior; address the next one, or copy the organs skipped: {skipped}',
    },
  },
  options: z.strictObject({ grounds: groundsOption }),
  check({ document, elements, options, report }) {
    if (hasRoutingGround(document, options.grounds)) return;
    for (const mention of elements.mainRecipients?.mentions ?? []) {
      if (!mention.organ) continue;
      const { kind, distance, between, confidence } = relationTo(document, mention);
      if (!UPWARD.has(kind) || distance === null || distance < 2) continue;
      const skipped = between.filter((organ) => !isAddressed(organ, elements));
      if (skipped.length === 0) continue;
      report('skipped', {
        at: mention,
        data: { recipient: mention.text, skipped: skipped.map(({ name }) => name) },
        unsure: confidence === 'name',
        // 业务指导 is no line of command (organs.md 10, case 4).
        ...(kind === 'guide' ? { atMost: 'warning' as const } : {}),
      });
    }
  },
});

/** Main or copy recipient itself; what its office gets is for the organ that it serves. */
function isAddressed(skipped: DirectoryOrgan, { mainRecipients, copyRecipients }: Elements): boolean {
  const mentions = [...(mainRecipients?.mentions ?? []), ...(copyRecipients?.mentions ?? [])];
  return mentions.some(({ organ }) => organ !== null && reachesOrgan(organ, skipped));
}
