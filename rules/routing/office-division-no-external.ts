import {
  defineRule,
  type OfficialDocument,
  type Place,
  type ResolvedOrgan,
  resolveOrgan,
} from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { issuerPlaces } from '../shared/issuer-places.ts';
import type { Recipient } from '../shared/recipient.ts';

/** The department and its division: 区财政局｜预算股. 大队、管理处 and the like are often organs of their own. */
const DIVISION =
  /^(?<mother>.{2,30}?(?:局|委员会|委|厅|部|办公室))(?<division>[一-龥]{1,10}(?:科|股|处|室))$/u;
const OWN_ORGAN = /(?:办公室|办公厅|管理处|办事处|服务处|工程处|代表处|筹备处|研究室|档案室|监察室)$/u;

export default defineRule({
  id: 'routing/office-division-no-external',
  name: { zh: '内设机构对外行文', en: 'Division of a department writes to others' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十七条')],
  messages: {
    division: {
      zh: '“{division}”是部门内设机构，除办公厅（室）外不得对外正式行文，应以“{mother}”名义发文',
      en: '"{division}" is a division; only the department ("{mother}") writes to others formally',
    },
  },
  check({ document, elements, report }) {
    if (elements.title?.flat.endsWith('便函') === true) return;
    const recipients = elements.mainRecipients?.mentions ?? [];
    const formal = elements.documentNumber !== null || elements.issuerMark !== null;
    for (const { organ, place } of namedIssuers(document)) {
      const mother = motherOf(organ);
      if (mother === null) continue;
      const outside = recipients.filter((recipient) => !isWithin(recipient, mother));
      if (recipients.length > 0 && outside.length === 0) continue;
      if (!formal && !(document.documentType !== null && outside.length > 0)) continue;
      report('division', {
        at: place,
        data: { division: organ.name, mother },
        unsure: organ.organ?.type !== 'division',
      });
    }
  },
});

interface NamedIssuer {
  readonly organ: ResolvedOrgan;
  readonly place: Place | null;
}

/** Who issues, and who signs where that is somebody else. */
function namedIssuers(document: OfficialDocument): readonly NamedIssuer[] {
  const { issuers, organContext, elements } = document;
  const places = issuerPlaces(document);
  const known = issuers.map((organ, index) => ({ organ, place: places[index] ?? null }));
  const signed = (elements.issuerSignature?.names ?? [])
    .map((place) => ({ organ: resolveOrgan(place.text, organContext), place }))
    .filter(({ organ }) => !issuers.some(({ name }) => name === organ.name));
  return [...known, ...signed];
}

/** The department that a division belongs to; null for whatever is no division. */
function motherOf({ name, organ }: ResolvedOrgan): string | null {
  const { mother } = DIVISION.exec(name)?.groups ?? {};
  if (organ) return organ.type === 'division' ? (mother ?? name) : null;
  return OWN_ORGAN.test(name) ? null : (mother ?? null);
}

function isWithin({ name, collective }: Recipient, mother: string): boolean {
  return (
    collective?.kind === 'own-units' ||
    name.startsWith(mother) ||
    /^(?:机关)?各(?:科室|处室|股室|科|股|处)/u.test(name)
  );
}
