import { shareBusiness } from './business-of.ts';
import { canonicalKey } from './complete-name.ts';
import { divideName, NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import { locateDivision } from './locate-division.ts';
import type { DirectoryOrgan } from './organ.ts';
import { officialPlace } from './place-name.ts';
import type { ResolvedOrgan } from './resolved-organ.ts';

/**
 * Whether what is sent to `organ` reaches `entry`, an organ that a relation names as lying between: they are one,
 * however written (偃师区人民政府, 洛阳市偃师区人民政府), `organ` is the office that serves it, or both are the bureau of
 * one business in one place, whose name `relate` can only guess (市教育局, 市教育体育局).
 */
export function reachesOrgan(organ: ResolvedOrgan, entry: DirectoryOrgan): boolean {
  if (organ.organ?.id === entry.id || organ.organ?.authorizedBy === entry.id) return true;
  const name = organ.organ?.name ?? organ.name;
  if (name === entry.name) return true;
  const there = locateDivision(divideName(entry.name).division, organ.division);
  const here = locateDivision(organ.division, there);
  const key = keyOf(entry.name, there);
  if (key === null) return false;
  if (keyOf(name, here) === key || keyOf(name.replace(/办公[厅室]$/u, ''), here) === key) return true;
  return (
    officialPlace(here) === officialPlace(there) &&
    organ.type === 'department' &&
    shareBusiness(name, entry.name)
  );
}

/** A short name (区司法局) has its place from where it was resolved. */
function keyOf(name: string, division: Division): string | null {
  const divided = divideName(name);
  const rest = divided.division === NOWHERE ? divided.rest.replace(/^[省市州区县旗镇乡]/u, '') : divided.rest;
  return canonicalKey({ ...divided, rest, division });
}
