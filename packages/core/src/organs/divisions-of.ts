import { NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import type { DirectoryOrgan } from './organ.ts';
import { placeName } from './place-name.ts';

/**
 * The divisions of organs of a directory by id: those in the name, those of its superiors, and for a short name
 * (区司法局) those of `home`.
 */
export function divisionsOf(
  organs: readonly DirectoryOrgan[],
  byId: ReadonlyMap<string, DirectoryOrgan>,
  home: Division,
): ReadonlyMap<string, Division> {
  return new Map(
    organs.map((organ) => {
      const chain = chainOf(organ, byId);
      // From the top down, so that what stands nearest to the organ has the last word.
      const division = chain.reduceRight((above, each) => merge(above, ownDivision(each, home)), NOWHERE);
      return [organ.id, division] as const;
    }),
  );
}

function chainOf(
  organ: DirectoryOrgan,
  byId: ReadonlyMap<string, DirectoryOrgan>,
): readonly DirectoryOrgan[] {
  const chain: DirectoryOrgan[] = [];
  for (let next: DirectoryOrgan | undefined = organ; next && !chain.includes(next); ) {
    chain.push(next);
    const above: string | null = next.parent ?? next.guideParents[0] ?? null;
    next = above === null ? undefined : byId.get(above);
  }
  return chain;
}

/** 登封市人民政府 of level 3: its city is a county-level one. */
function ownDivision(organ: DirectoryOrgan, home: Division): Division {
  const { division } = placeName(organ.name, home);
  const countyCity = organ.level === 3 && division.county === null && division.city !== null;
  return countyCity ? { ...division, city: null, county: division.city } : division;
}

function merge(above: Division, own: Division): Division {
  return {
    province: own.province ?? above.province,
    city: own.city ?? above.city,
    county: own.county ?? above.county,
    town: own.town ?? above.town,
  };
}
