import { businessOf, shareBusiness } from './business-of.ts';
import { comparePlaces, placesBelow } from './compare-places.ts';
import { hasDirectLine } from './direct-line.ts';
import { divideName } from './divide-name.ts';
import type { Division } from './division.ts';
import { isFunctionalArea } from './functional-area.ts';
import { levelOf } from './infer-organ.ts';
import { locateDivision } from './locate-division.ts';
import { committeeOf, governmentOf, namedOrgan } from './named-organ.ts';
import { officialPlace } from './place-name.ts';
import type { DirectoryRelation } from './relate-in-directory.ts';
import type { ResolvedOrgan } from './resolved-organ.ts';

const UNKNOWN: DirectoryRelation = { kind: 'unknown', distance: null, between: [] };

/**
 * What B is to A as far as their names and the divisions of the country tell (organs.md 4): departments, offices and
 * governments whose divisions are parts of one another. Whatever they leave open (功能区, 省直管县, one of several
 * 鼓楼区, 学校, bureaus of other business) is `unknown`.
 */
export function relateByName(one: ResolvedOrgan, other: ResolvedOrgan): DirectoryRelation {
  if (one.confidence === 'none' || other.confidence === 'none') return UNKNOWN;
  if (isBranchOf(one, other)) return BRANCH;
  if (isBranchOf(other, one)) return mirror(BRANCH);
  const [a, b] = [seenFrom(one, other.division), seenFrom(other, one.division)];
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (roleA === null || roleB === null || [a, b].some(({ division }) => isFunctionalArea(division.county)))
    return UNKNOWN;
  if (a.level === 0 || b.level === 0) return central(a, roleA, b, roleB);
  const place = comparePlaces(a.division, b.division);
  if (roleA !== roleB && [a, b].some(isVertical)) return UNKNOWN;
  if (place === 'same') return samePlace(roleA, roleB);
  if (place === 'apart') return apart(a, b);
  if (place === 'unknown') return UNKNOWN;
  if (place.above === 'b') return upward(a, roleA, b, roleB, place.skipped);
  const reverse = upward(b, roleB, a, roleA, place.skipped);
  return mirror(reverse);
}

const BRANCH: DirectoryRelation = { kind: 'superior', distance: 1, between: [] };

/** 洛阳市公安局偃师分局 is part of 洛阳市公安局, though it stands in another place. */
function isBranchOf(branch: ResolvedOrgan, bureau: ResolvedOrgan): boolean {
  return branch.name.endsWith('分局') && bureau.name.endsWith('局') && branch.name.startsWith(bureau.name);
}

/** 鼓楼区教育局 that writes to 南京市人民政府 is that of 南京市. */
function seenFrom(organ: ResolvedOrgan, place: Division): ResolvedOrgan {
  const division = locateDivision(organ.division, place);
  if (division === organ.division) return organ;
  return { ...organ, division, level: organ.organ ? organ.level : levelOf(division) };
}

type Role = 'government' | 'department' | 'office' | 'committee' | 'party-body' | 'street' | 'peer';

/** The part that an organ plays among those of its place; null for organs whose superior no name tells. */
function roleOf({ system, type, name, division }: ResolvedOrgan): Role | null {
  if (type === 'government' || (type === 'dispatched' && /行政公署$/u.test(name))) return 'government';
  if (type === 'committee') return 'committee';
  if (type === 'dispatched') return division.town !== null && system === 'government' ? 'street' : null;
  if (type === 'office')
    return /(?:政府|国务院)办/u.test(name) ? 'office' : system === 'party' ? 'party-body' : null;
  if (type === 'department' && system === 'government') return division.town === null ? 'department' : null;
  if (type === 'department' && system === 'party') return 'party-body';
  if (type === 'npc' || type === 'cppcc' || (type === 'department' && system !== null)) return 'peer';
  return null;
}

const SAME_LEVEL: DirectoryRelation = { kind: 'same-level', distance: null, between: [] };

function samePlace(a: Role, b: Role): DirectoryRelation {
  const up = stepUp(a, b);
  if (up) return { kind: up, distance: 1, between: [] };
  return stepUp(b, a) ? { kind: 'subordinate', distance: 1, between: [] } : SAME_LEVEL;
}

/** Who stands directly above whom in one place. */
function stepUp(a: Role, b: Role): 'superior' | 'party-lead' | null {
  if (b === 'government') return a === 'department' || a === 'office' ? 'superior' : null;
  if (b !== 'committee') return null;
  return a === 'party-body' ? 'superior' : a === 'committee' || a === 'peer' ? null : 'party-lead';
}

/** Provinces, counties or towns of different name: peers when they are of one kind, else nothing to each other. */
function apart(a: ResolvedOrgan, b: ResolvedOrgan): DirectoryRelation {
  if (a.level === b.level && a.type === b.type && a.system === b.system) return SAME_LEVEL;
  return strays(a, b) || strays(b, a) ? UNKNOWN : { kind: 'unrelated', distance: null, between: [] };
}

/**
 * A 区 without its city that writes to another city: a district leaves its city out at home only, so that a district
 * of old (矿区 of 大同市) is meant that bears the name of one elsewhere.
 */
function strays({ name, division }: ResolvedOrgan, other: ResolvedOrgan): boolean {
  const written = divideName(name).division;
  return (
    (written.county?.endsWith('区') ?? false) &&
    written.city === null &&
    written.province === null &&
    division.city !== other.division.city
  );
}

/**
 * A stands in a place below that of B. `places` are those from A's own up to the one below B's. Steps past a
 * prefecture are not counted where the place may have a direct line to its province.
 */
function upward(
  a: ResolvedOrgan,
  roleA: Role,
  b: ResolvedOrgan,
  roleB: Role,
  places: readonly Division[],
): DirectoryRelation {
  const relation = upThrough(a, roleA, b, roleB, places);
  if (b.level !== 1 || a.division.city === null || relation.distance === null) return relation;
  return mayPassPrefecture(a, roleA, relation.distance) ? UNKNOWN : relation;
}

/** 财政省直管县（财预〔2009〕78号）: finance bureaus of counties deal with the province, whatever the place. */
function mayPassPrefecture({ name, division }: ResolvedOrgan, role: Role, distance: number): boolean {
  if (role === 'department' && distance > 1 && /^财政/u.test(businessOf(name))) return true;
  return hasDirectLine(division) && (distance > 1 || role === 'department');
}

function upThrough(
  a: ResolvedOrgan,
  roleA: Role,
  b: ResolvedOrgan,
  roleB: Role,
  places: readonly Division[],
): DirectoryRelation {
  // The government (or committee) of A's own place is a step only for what stands under it.
  const own = roleA === 'government' || roleA === 'committee' || roleA === 'street' ? 1 : 0;
  const steps = places.slice(own);
  if (roleB === 'government' && roleA !== 'committee' && roleA !== 'party-body' && roleA !== 'peer')
    return { kind: 'superior', distance: steps.length + 1, between: steps.map(governmentOf) };
  if (roleB === 'committee' && (roleA === 'committee' || roleA === 'party-body'))
    return { kind: 'superior', distance: steps.length + 1, between: steps.map(committeeOf) };
  if (roleB === 'committee' && roleA !== 'peer')
    return { kind: 'party-lead', distance: steps.length + 1, between: steps.map(governmentOf) };
  if (roleB === 'department' && (roleA === 'government' || roleA === 'street'))
    return { kind: 'unrelated', distance: null, between: [] };
  return roleA === 'department' && roleB === 'department' ? sameBusiness(a, b, places) : UNKNOWN;
}

/** 区教育局 and 市教育局. Other bureaus above may guide it all the same: nothing is said of them. */
function sameBusiness(a: ResolvedOrgan, b: ResolvedOrgan, places: readonly Division[]): DirectoryRelation {
  if (!shareBusiness(a.name, b.name)) return UNKNOWN;
  const kind = isVertical(a) ? 'superior' : 'guide';
  const tail = divideName(a.name).rest;
  const between = places.slice(1).map((place) => namedOrgan(`${officialPlace(place)}${tail}`));
  return { kind, distance: between.length + 1, between };
}

/** 国家垂直管理: their superior is the bureau above (税务、海关、气象 …). */
const VERTICAL = /^(?:国家)?(?:税务|海关|气象|烟草专卖|邮政管理|通信管理|地震|海事)/u;

function isVertical({ name, type }: ResolvedOrgan): boolean {
  return type === 'department' && VERTICAL.test(businessOf(name));
}

/** 国务院 stands above every government; ministries guide the bureaus of their business. */
function central(a: ResolvedOrgan, roleA: Role, b: ResolvedOrgan, roleB: Role): DirectoryRelation {
  if (a.level === 0 && b.level === 0) return samePlace(centralRole(a, roleA), centralRole(b, roleB));
  if (a.level === 0) return mirror(central(b, roleB, a, roleA));
  if (b.name === '国务院') return roleA === 'government' ? toStateCouncil(a) : UNKNOWN;
  if (roleB === 'department' && roleA === 'government')
    return { kind: 'unrelated', distance: null, between: [] };
  if (roleB === 'department' && roleA === 'department' && a.level === 1) return sameBusiness(a, b, []);
  return UNKNOWN;
}

function toStateCouncil({ division, level }: ResolvedOrgan): DirectoryRelation {
  const between = placesBelow(division, null).slice(1).map(governmentOf);
  // Without its province the level alone tells the steps.
  const distance = division.province === null ? (level ?? 1) : between.length + 1;
  return { kind: 'superior', distance, between };
}

function centralRole({ name }: ResolvedOrgan, role: Role): Role {
  return name === '国务院办公厅' ? 'office' : role;
}

/** The same relation seen from the other side. */
function mirror(relation: DirectoryRelation): DirectoryRelation {
  const between = [...relation.between].reverse();
  if (relation.kind === 'superior' || relation.kind === 'party-lead')
    return { ...relation, between, kind: 'subordinate' };
  if (relation.kind === 'guide') return { ...relation, between, kind: 'guided' };
  return relation.kind === 'unrelated' ? { ...relation, kind: 'dept-to-lower' } : relation;
}
