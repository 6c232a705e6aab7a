import {
  type Collective,
  type OfficialDocument,
  type Relation,
  type RelationKind,
  type ResolvedOrgan,
  relate,
  resolveOrgan,
} from '@gongwen/core';
import type { Recipient } from './recipient.ts';

const UNKNOWN: Relation = { kind: 'unknown', distance: null, between: [], confidence: 'none' };

/**
 * What a recipient is to the organ that issues (the organiser of a joint issue), for collective names too: 各镇人民政府
 * by its members, where the directory has none by its level. `unknown` with confidence `none` for persons, 各有关单位
 * and whatever cannot be told.
 */
export function relationTo(document: OfficialDocument, { organ, collective }: Recipient): Relation {
  const [issuer] = document.issuers;
  if (!issuer) return UNKNOWN;
  const relation = collective
    ? toCollective(document, issuer, collective)
    : organ
      ? relate(issuer, organ, document.organContext)
      : UNKNOWN;
  return relation.confidence === 'none' ? UNKNOWN : relation;
}

function toCollective(document: OfficialDocument, issuer: ResolvedOrgan, collective: Collective): Relation {
  const members = collective.members.map(({ name }) =>
    relate(issuer, resolveOrgan(name, document.organContext), document.organContext),
  );
  const [first] = members;
  if (first && first.kind !== 'unknown' && members.every(({ kind }) => kind === first.kind)) {
    const sure = members.every(({ confidence }) => confidence === 'directory');
    return { ...first, confidence: sure ? 'directory' : 'name' };
  }
  const kind = byLevel(issuer, collective);
  return kind === null ? UNKNOWN : { kind, distance: null, between: [], confidence: 'name' };
}

const DEPARTMENTS = new Set<ResolvedOrgan['type']>(['department', 'coordination', 'division']);
const MASTERS = new Set<ResolvedOrgan['type']>(['government', 'committee', 'office']);
const GOVERNMENTS = new Set<Collective['kind']>([
  'towns',
  'streets',
  'towns-and-streets',
  'governments',
  'party-committees',
  'provinces',
]);

function byLevel({ type, level }: ResolvedOrgan, collective: Collective): RelationKind | null {
  if (collective.kind === 'own-units') return 'subordinate';
  if (collective.kind === 'departments') return MASTERS.has(type) ? 'subordinate' : null;
  if (level === null || collective.level === null || level >= collective.level) return null;
  if (MASTERS.has(type)) return 'subordinate';
  if (!DEPARTMENTS.has(type)) return null;
  if (GOVERNMENTS.has(collective.kind)) return 'dept-to-lower';
  return collective.kind === 'lower-departments' ? 'guided' : null;
}
