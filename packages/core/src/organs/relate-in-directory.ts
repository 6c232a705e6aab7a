import type { DirectoryOrgan } from './organ.ts';
import type { OrganDirectory } from './organ-directory.ts';
import type { RelationKind } from './relation.ts';

/** A relation by the edges of a directory, without a word on how far to trust it. */
export interface DirectoryRelation {
  readonly kind: RelationKind;
  readonly distance: number | null;
  readonly between: readonly DirectoryOrgan[];
  /** The directory gives the two no edge and yet they deal with each other: 税务局 and its local government. */
  readonly uncertain?: true;
}

type Lookup = OrganDirectory['byId'];

/** What B is to A by the edges of the directory (organs.md 4); `unknown` where they do not tell. */
export function relateInDirectory(
  a: DirectoryOrgan,
  b: DirectoryOrgan,
  directory: OrganDirectory,
): DirectoryRelation {
  const { byId } = directory;
  return (
    dual(a, b) ??
    superior(a, b, byId) ??
    guide(a, b, byId) ??
    partyLead(a, b, byId) ??
    authorized(a, b, directory) ??
    liaison(a, b) ??
    departmentAndLower(a, b, byId) ??
    peers(a, b, directory) ?? { kind: 'unknown', distance: null, between: [] }
  );
}

function dual(a: DirectoryOrgan, b: DirectoryOrgan): DirectoryRelation | null {
  if (a.dualParents.includes(b.id)) return { kind: 'dual', distance: 1, between: [] };
  return b.dualParents.includes(a.id) ? { kind: 'subordinate', distance: 1, between: [] } : null;
}

function superior(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): DirectoryRelation | null {
  const up = stepsUp(a, b, byId);
  if (up) return { kind: 'superior', distance: up.length + 1, between: up };
  const down = stepsUp(b, a, byId);
  return down && { kind: 'subordinate', distance: down.length + 1, between: [...down].reverse() };
}

/** The organs on the way up from A to B; null where B is no superior of A. */
function stepsUp(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): readonly DirectoryOrgan[] | null {
  const chain = ancestors(a, byId);
  const at = chain.indexOf(b);
  return at < 0 ? null : chain.slice(0, at);
}

/** The superiors of an organ, nearest first. */
function ancestors(organ: DirectoryOrgan, byId: Lookup): readonly DirectoryOrgan[] {
  const chain: DirectoryOrgan[] = [];
  for (let id = organ.parent; id !== null; ) {
    const next = byId.get(id);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    id = next.parent;
  }
  return chain;
}

function guide(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): DirectoryRelation | null {
  const up = guideSteps(a, b, byId);
  if (up) return { kind: 'guide', distance: up.length + 1, between: up };
  const down = guideSteps(b, a, byId);
  return down && { kind: 'guided', distance: down.length + 1, between: [...down].reverse() };
}

/** Breadth-first along `guideParents`; a school first goes up to the bureau that it belongs to. */
function guideSteps(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): readonly DirectoryOrgan[] | null {
  const seen = new Set([a.id]);
  let paths: (readonly DirectoryOrgan[])[] = [[a]];
  while (paths.length > 0) {
    const next: (readonly DirectoryOrgan[])[] = [];
    for (const path of paths) {
      const last = path.at(-1) ?? a;
      const institution = last.type === 'institution' && last.parent !== null ? [last.parent] : [];
      for (const id of [...last.guideParents, ...institution]) {
        const organ = byId.get(id);
        if (organ === b) return path.slice(1);
        if (organ && !seen.has(id)) next.push([...path, organ]);
        seen.add(id);
      }
    }
    paths = next;
  }
  return null;
}

function partyLead(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): DirectoryRelation | null {
  const up = leadSteps(a, b, byId);
  if (up) return { kind: 'party-lead', distance: up.length + 1, between: up };
  const down = leadSteps(b, a, byId);
  return down && { kind: 'subordinate', distance: down.length + 1, between: [...down].reverse() };
}

/**
 * Governments between A and the committee B that leads one of its superiors. 区政府 → 区委 and 区政府 → 市委 are
 * one step, as 区政府 → 市政府 is; 镇政府 → 市委 skips 区政府.
 */
function leadSteps(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): readonly DirectoryOrgan[] | null {
  const chain = [a, ...ancestors(a, byId)];
  for (const [steps, organ] of chain.entries()) {
    const lead = organ.partyLead === null ? undefined : byId.get(organ.partyLead);
    if (!lead) continue;
    if (lead === b) return chain.slice(1, steps);
    const above = ancestors(lead, byId).indexOf(b);
    if (above >= 0) return chain.slice(1, steps + above + 1);
  }
  return null;
}

/** An office writes downward in the name of the organ that authorises it, and only downward (organs.md 4). */
function authorized(
  a: DirectoryOrgan,
  b: DirectoryOrgan,
  directory: OrganDirectory,
): DirectoryRelation | null {
  const { byId } = directory;
  const master = a.authorizedBy === null ? undefined : byId.get(a.authorizedBy);
  if (!master || b === master || isPeer(a, b, directory)) return null;
  const relation = superior(master, b, byId) ?? partyLead(master, b, byId);
  return relation?.kind === 'subordinate' ? relation : null;
}

/** 垂直管理: no part of the local government, and yet reports to it are usual. */
function liaison(a: DirectoryOrgan, b: DirectoryOrgan): DirectoryRelation | null {
  const local = (one: DirectoryOrgan, other: DirectoryOrgan) =>
    one.localLiaison.includes(other.id) ||
    (one.verticalManaged && other.type === 'government' && one.level === other.level);
  return local(a, b) || local(b, a)
    ? { kind: 'unrelated', distance: null, between: [], uncertain: true }
    : null;
}

const DEPARTMENT = new Set<DirectoryOrgan['type']>(['department', 'office', 'coordination']);
const LOWER = new Set<DirectoryOrgan['type']>(['government', 'committee', 'dispatched']);

/** A department and a government below its own: orders down are bounded (条例第十六条（二）), letters up. */
function departmentAndLower(a: DirectoryOrgan, b: DirectoryOrgan, byId: Lookup): DirectoryRelation | null {
  if (standsAbove(a, b, byId)) return { kind: 'dept-to-lower', distance: null, between: [] };
  if (!standsAbove(b, a, byId)) return null;
  // What is sent to the office above is meant for the organ that it serves: the office is no letter box of its own.
  if (b.type !== 'department') return { kind: 'unknown', distance: null, between: [] };
  return { kind: 'unrelated', distance: null, between: [] };
}

function standsAbove(department: DirectoryOrgan, lower: DirectoryOrgan, byId: Lookup): boolean {
  if (!DEPARTMENT.has(department.type) || !LOWER.has(lower.type) || department.parent === null) return false;
  const below = department.level === null || lower.level === null || department.level < lower.level;
  return below && ancestors(lower, byId).some(({ id }) => id === department.parent);
}

function peers(a: DirectoryOrgan, b: DirectoryOrgan, directory: OrganDirectory): DirectoryRelation | null {
  if (isPeer(a, b, directory)) return { kind: 'same-level', distance: null, between: [] };
  // Two organs of one tree without an edge; an organ that hangs in the air may be anything to the other.
  if (!rooted(a) || !rooted(b) || [a, b].some(({ type }) => type === 'coordination' || type === 'office'))
    return null;
  return { kind: 'unrelated', distance: null, between: [] };
}

function rooted({ parent, type }: DirectoryOrgan): boolean {
  return parent !== null || type === 'government' || type === 'committee';
}

const NO_PEER = new Set<DirectoryOrgan['type']>(['institution', 'enterprise', 'division']);

/** Same level in one system of places: one superior, one place, or a common root. */
function isPeer(a: DirectoryOrgan, b: DirectoryOrgan, { byId, divisions }: OrganDirectory): boolean {
  if (a.level === null || a.level !== b.level || NO_PEER.has(a.type) || NO_PEER.has(b.type)) return false;
  if (a.type === 'government' && b.type === 'government') return true;
  const [here, there] = [divisions.get(a.id), divisions.get(b.id)];
  if (here?.city === there?.city && here?.county === there?.county && here?.town === there?.town) return true;
  const above = new Set(ancestors(a, byId));
  return ancestors(b, byId).some((organ) => above.has(organ));
}
