import { defineRule, type OfficialDocument, type ResolvedOrgan, relate } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { issuerPlaces } from '../shared/issuer-places.ts';

export default defineRule({
  id: 'routing/joint-same-level',
  name: { zh: '联合行文不同级', en: 'Joint issuers of different level' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十七条')],
  messages: {
    level: {
      zh: '联合发文机关“{first}”与“{other}”不同级，联合行文的机关应当同级',
      en: 'The joint issuers "{first}" and "{other}" are not of one level',
    },
  },
  check({ document, report }) {
    const places = issuerPlaces(document);
    const [first, ...others] = document.issuers;
    for (const [index, other] of others.entries()) {
      if (!first || isExcepted(document, first, other) || !differ(document, first, other)) continue;
      report('level', {
        at: places.length > 1 ? (places[index + 1] ?? null) : (places[0] ?? null),
        data: { first: first.name, other: other.name },
        unsure: first.confidence !== 'directory' || other.confidence !== 'directory',
      });
    }
  },
});

/** Pairs that the directory allows (jointExceptions). */
function isExcepted({ organContext }: OfficialDocument, a: ResolvedOrgan, b: ResolvedOrgan): boolean {
  const pairs = organContext.directory?.jointExceptions ?? [];
  const [first, other] = [a.organ?.id, b.organ?.id];
  return pairs.some(([one, two]) => (one === first && two === other) || (one === other && two === first));
}

function differ(document: OfficialDocument, a: ResolvedOrgan, b: ResolvedOrgan): boolean {
  if (a.confidence === 'none' || b.confidence === 'none') return false;
  const [up, down] = [relate(a, b, document.organContext), relate(b, a, document.organContext)];
  // 区委 leads 区政府, and the two issue jointly.
  const led = up.kind === 'party-lead' || down.kind === 'party-lead';
  const kin = [up, down].some(({ kind, confidence }) => kind === 'superior' && confidence !== 'none');
  if (kin && !led) return true;
  return a.level !== null && b.level !== null && a.level !== b.level && !mayBePeers(a, b);
}

/** 偃师市 reads like a prefecture and was a county: by name a 市 and a 县 differ only where one holds the other. */
function mayBePeers(a: ResolvedOrgan, b: ResolvedOrgan): boolean {
  if (a.organ && b.organ) return false;
  const [upper, lower] = (a.level ?? 0) < (b.level ?? 0) ? [a, b] : [b, a];
  return upper.level === 2 && lower.level === 3 && upper.division.city !== lower.division.city;
}
