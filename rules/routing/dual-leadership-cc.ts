import { type DirectoryOrgan, defineRule, type OfficialDocument, type OrganDirectory } from '@gongwen/core';
import { clause } from '../shared/clause.ts';

export default defineRule({
  id: 'routing/dual-leadership-cc',
  name: { zh: '双重领导抄送', en: 'Copy to the other superior' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('regulation', '第十五条第六项'), clause('regulation', '第十六条第五项')],
  needs: ['organs'],
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
  check({ document, elements, report }) {
    const { directory } = document.organContext;
    const [issuer] = document.issuers;
    if (!directory || !issuer?.organ) return;
    const addressed = addressedOrgans(document);
    for (const mention of elements.mainRecipients?.mentions ?? []) {
      const to = mention.organ?.organ;
      if (!to) continue;
      const up = otherSuperiors(issuer.organ, to, directory);
      const down = otherSuperiors(to, issuer.organ, directory);
      const other = [...up, ...down].find((superior) => !isAddressed(superior, addressed));
      if (!other) continue;
      report(up.length > 0 ? 'upward' : 'downward', { at: mention, data: { to: mention.text, other: other.name } });
      return;
    }
  },
});

/** The superiors of an organ under dual leadership beside the one that it deals with; none when that is no superior. */
function otherSuperiors(
  { parent, dualParents }: DirectoryOrgan,
  superior: DirectoryOrgan,
  { byId }: OrganDirectory,
): readonly DirectoryOrgan[] {
  const ids = dualParents.length === 0 ? [] : [...(parent === null ? [] : [parent]), ...dualParents];
  if (!ids.includes(superior.id)) return [];
  return ids.flatMap((id) => (id === superior.id ? [] : (byId.get(id) ?? [])));
}

function addressedOrgans({ elements }: OfficialDocument): readonly DirectoryOrgan[] {
  const mentions = [...(elements.mainRecipients?.mentions ?? []), ...(elements.copyRecipients?.mentions ?? [])];
  return mentions.flatMap(({ organ, collective }) => [
    ...(organ?.organ ? [organ.organ] : []),
    ...(collective?.members ?? []),
  ]);
}

/** Itself, or the office that takes its mail. */
function isAddressed({ id }: DirectoryOrgan, addressed: readonly DirectoryOrgan[]): boolean {
  return addressed.some((organ) => organ.id === id || organ.authorizedBy === id);
}
