import { relateByName } from './relate-by-name.ts';
import { type DirectoryRelation, relateInDirectory } from './relate-in-directory.ts';
import type { Relation } from './relation.ts';
import type { OrganConfidence, ResolveContext, ResolvedOrgan } from './resolved-organ.ts';

const UNKNOWN: Relation = { kind: 'unknown', distance: null, between: [], confidence: 'none' };

/**
 * What organ B is to organ A (organs.md 4). With both in the directory its edges tell; where they do not, or an
 * organ is known by name only, the names may (confidence `name`); else `unknown`, confidence `none`.
 * An office that is authorised (办公厅、办公室) has the relation of its master downward, its own otherwise.
 */
export function relate(a: ResolvedOrgan, b: ResolvedOrgan, context: ResolveContext): Relation {
  const { directory } = context;
  if (isSame(a, b)) return UNKNOWN;
  if (!directory || !a.organ || !b.organ) return byName(a, b);
  const relation = relateInDirectory(a.organ, b.organ, directory);
  if (relation.kind !== 'unknown' && relation.kind !== 'unrelated') return trusted(relation, weaker(a, b));
  const guess = relateByName(full(a), full(b));
  // The directory may lack an edge (guideParents, or a parent) that the names show.
  const lacks = relation.kind === 'unknown' ? guess.kind !== 'unknown' : /^guided?$/u.test(guess.kind);
  if (lacks && !relation.uncertain) return trusted(guess, 'name');
  return relation.kind === 'unknown' ? UNKNOWN : trusted(relation, weaker(a, b));
}

function isSame(a: ResolvedOrgan, b: ResolvedOrgan): boolean {
  return a.organ !== null || b.organ !== null ? a.organ === b.organ : a.name === b.name;
}

function byName(a: ResolvedOrgan, b: ResolvedOrgan): Relation {
  const own = relateByName(full(a), full(b));
  if (own.kind !== 'unknown' && own.kind !== 'dept-to-lower') return trusted(own, 'name');
  const master = masterOf(full(a));
  const relation = master ? relateByName(master, full(b)) : own;
  if (relation.kind === 'subordinate') return trusted(relation, 'name');
  return own.kind === 'unknown' ? UNKNOWN : trusted(own, 'name');
}

/** 国务院办公厅 writes for 国务院, 洛阳市人民政府办公室 for 洛阳市人民政府. */
function masterOf(organ: ResolvedOrgan): ResolvedOrgan | null {
  const [, master] = /^(.*(?:人民政府|国务院))办公(?:厅|室)$/u.exec(organ.name) ?? [];
  return organ.type === 'office' && master ? { ...organ, name: master, type: 'government' } : null;
}

/** The organ under its full name: 区教育局 of the directory is 洛阳市偃师区教育局. */
function full(organ: ResolvedOrgan): ResolvedOrgan {
  return organ.organ ? { ...organ, name: organ.organ.name } : organ;
}

function weaker(a: ResolvedOrgan, b: ResolvedOrgan): OrganConfidence {
  return a.confidence === 'directory' && b.confidence === 'directory' ? 'directory' : 'name';
}

function trusted(
  { kind, distance, between, uncertain }: DirectoryRelation,
  confidence: OrganConfidence,
): Relation {
  return { kind, distance, between, confidence: uncertain ? 'none' : confidence };
}
