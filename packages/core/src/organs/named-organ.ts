import type { Division } from './division.ts';
import type { DirectoryOrgan } from './organ.ts';
import { officialPlace } from './place-name.ts';

/** An entry for an organ that no directory holds, so that a rule can name who was skipped. */
export function namedOrgan(name: string): DirectoryOrgan {
  return {
    id: `name:${name}`,
    name,
    shortNames: [],
    aliases: [],
    colloquial: [],
    formerNames: [],
    level: null,
    system: null,
    type: null,
    parent: null,
    dualParents: [],
    guideParents: [],
    partyLead: null,
    authorizedBy: null,
    verticalManaged: false,
    localLiaison: [],
    prefixes: [],
    duties: [],
    head: null,
    leaders: [],
    rankNote: null,
    validFrom: null,
    validTo: null,
    status: '待核',
    source: '由名称推断',
  };
}

/** The government of a place; a 地区 and a 盟 have a 行政公署 that the province sends (地方组织法，2022年修正，第八十五条). */
export function governmentOf(place: Division): DirectoryOrgan {
  const sent = place.county === null && place.town === null && /(?:地区|盟)$/u.test(place.city ?? '');
  return namedOrgan(`${officialPlace(place)}${sent ? '行政公署' : '人民政府'}`);
}

/** The party committee of a place. */
export function committeeOf(place: Division): DirectoryOrgan {
  return namedOrgan(`中共${officialPlace(place)}委员会`);
}
