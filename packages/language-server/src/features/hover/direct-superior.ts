import { type ResolveContext, type ResolvedOrgan, relate, resolveOrgan } from '@gongwen/core';

/** The organ directly above another, and whether the directory says so or only the names. */
export interface DirectSuperior {
  readonly name: string;
  readonly from: 'directory' | 'name';
}

/** Who stands directly above an organ; null where neither the directory nor its name tells. */
export function directSuperior(organ: ResolvedOrgan, context: ResolveContext): DirectSuperior | null {
  const parent = organ.organ?.parent ?? null;
  const above = parent === null ? undefined : context.directory?.byId.get(parent);
  if (above) return { name: above.name, from: organ.confidence === 'directory' ? 'directory' : 'name' };
  for (const name of namesAbove(organ)) {
    const candidate = resolveOrgan(name, context);
    const { kind, between, confidence } = relate(organ, candidate, context);
    if (kind !== 'superior' || confidence === 'none') continue;
    return { name: between[0]?.name ?? candidate.organ?.name ?? name, from: 'name' };
  }
  return null;
}

/** Organs somewhere above it, the nearest first: what `relate` finds between tells the next. */
function namesAbove({ division, system }: ResolvedOrgan): readonly string[] {
  const places = [division.city, division.province].filter((place) => place !== null);
  if (system === 'party') return places.map((place) => `中共${place}委员会`);
  return [...places.map((place) => `${place}人民政府`), '国务院'];
}
