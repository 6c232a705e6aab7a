import { classifyName } from './classify-name.ts';
import { divideName, NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import { locateDivision } from './locate-division.ts';
import type { OrganLevel } from './organ.ts';
import type { ResolvedOrgan } from './resolved-organ.ts';
import { isStateOrgan } from './state-organs.ts';

/**
 * What the name alone tells of an organ (organs.md 2), its place completed by the divisions of the country: 义乌市 is
 * of level 3. Confidence is `name` when both its level and its type can be read, else `none`: 区政府 without a place
 * is any district.
 */
export function inferOrgan(name: string): ResolvedOrgan {
  const division = locateDivision(divideName(name).division, NOWHERE);
  const { system, type } = classifyName(name);
  const level = isStateOrgan(name) ? 0 : levelOf(division);
  const confidence = level !== null && type !== null && system !== null ? 'name' : 'none';
  return { name, organ: null, level, system, type, division, confidence, expired: false, form: 'guess' };
}

/** The level of the deepest division. */
export function levelOf({ province, city, county, town }: Division): OrganLevel | null {
  if (town !== null) return 4;
  if (county !== null) return 3;
  if (city !== null) return 2;
  return province === null ? null : 1;
}
