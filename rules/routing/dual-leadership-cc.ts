import {
  defineRule,
  type OfficialDocument,
  type ResolveContext,
  type ResolvedOrgan,
  resolveOrgan,
} from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { compareOrgans } from '../shared/compare-organs.ts';

type Superiors = Readonly<Record<string, readonly string[]>>;

export default defineRule({
  id: 'routing/dual-leadership-cc',
  name: { zh: '双重领导抄送', en: 'Copy to the other superior' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('regulation', '第十五条第六项'), clause('regulation', '第十六条第五项')],
  messages: {
    upward: {
      zh: '受双重领导的机关向“{to}”行文，必要时抄送另一个上级机关“{other}”',
      en: 'An organ with two superiors writes to "{to}"; where needed the other, "{other}", gets a copy',
    },
    downward: {
      zh: '“{to}”受双重领导，向其行文，必要时抄送其另一个上级机关“{other}”',
      en: '"{to}" has two superiors; where needed the other, "{other}", gets a copy',
    },
  },
  options: z.strictObject({
    superiors: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('目录之外受双重领导的机关和它的两个上级机关'),
  }),
  check({ document, elements, options, report }) {
    const [issuer] = document.issuers;
    if (!issuer) return;
    const context = document.organContext;
    for (const mention of elements.mainRecipients?.mentions ?? []) {
      if (!mention.organ) continue;
      const up = otherSuperiors(issuer, mention.organ, options.superiors, context);
      const down = otherSuperiors(mention.organ, issuer, options.superiors, context);
      const other = [...up, ...down].find((superior) => !isAddressed(superior, document));
      if (other === undefined) continue;
      report(up.length > 0 ? 'upward' : 'downward', { at: mention, data: { to: mention.text, other } });
      return;
    }
  },
});

/** The superiors of an organ under dual leadership beside the one that it deals with; none when that is no superior. */
function otherSuperiors(
  organ: ResolvedOrgan,
  superior: ResolvedOrgan,
  listed: Superiors,
  context: ResolveContext,
): readonly string[] {
  const all = superiorsOf(organ, listed, context);
  const others = all.filter((name) => compareOrgans(name, nameOf(superior), context) !== 'same');
  return others.length < all.length ? others : [];
}

/** Both superiors of an organ, by the directory or the option; never guessed from its name. */
function superiorsOf(
  { organ, name }: ResolvedOrgan,
  listed: Superiors,
  { directory }: ResolveContext,
): readonly string[] {
  if (!organ || organ.dualParents.length === 0) return listed[organ?.name ?? name] ?? [];
  const ids = organ.parent === null ? organ.dualParents : [organ.parent, ...organ.dualParents];
  return ids.flatMap((id) => directory?.byId.get(id)?.name ?? []);
}

/** Itself among the recipients, or the office that takes its mail. */
function isAddressed(superior: string, { elements, organContext }: OfficialDocument): boolean {
  const { organ } = resolveOrgan(superior, organContext);
  const mentions = [
    ...(elements.mainRecipients?.mentions ?? []),
    ...(elements.copyRecipients?.mentions ?? []),
  ];
  return mentions.some(
    (mention) =>
      (mention.organ !== null &&
        (compareOrgans(nameOf(mention.organ), superior, organContext) === 'same' ||
          (organ !== null && mention.organ.organ?.authorizedBy === organ.id))) ||
      (organ !== null && mention.collective?.members.includes(organ) === true),
  );
}

function nameOf({ organ, name }: ResolvedOrgan): string {
  return organ?.name ?? name;
}
