import { type DividedName, divideName, NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import { locateDivision } from './locate-division.ts';

/** Which division a bare 区、市 … at the head of a short name stands for. */
const RANK: Readonly<Record<string, keyof Division>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  区: 'county',
  县: 'county',
  旗: 'county',
  镇: 'town',
  乡: 'town',
};

/** 区教育局, 市委, 省人民政府 – but not 区直各单位, 市级部门, 区域. */
const SHORT =
  /^(省|市|州|区|县|旗|镇|乡)(?!直|级|属|辖|域|场|政管|容|里|长|内|外(?![事办资经])|有关|各)([一-龥（）]{1,20})$/u;

/** The head and tail of a short name: 区｜教育局. */
export function shortName(name: string): { readonly rank: keyof Division; readonly rest: string } | null {
  if (divideName(name).division !== NOWHERE) return null;
  const [, head = '', rest = ''] = SHORT.exec(name) ?? [];
  const rank = RANK[head];
  return rank && rest ? { rank, rest } : null;
}

/**
 * Cuts a name and fills in the divisions that it leaves out, as seen from `home`: for 洛阳市偃师区, both 区教育局
 * and 偃师区教育局 are in 洛阳市偃师区. What `home` does not tell the divisions of the country may. A short name of a
 * rank that `home` lacks has no place.
 */
export function placeName(name: string, home: Division): DividedName {
  const short = shortName(name);
  if (!short) {
    const divided = divideName(name);
    return { ...divided, division: locateDivision(within(divided.division, home), home) };
  }
  // Seen from a county-level city (偃师市) 市 is that city, whose name stands in the place of the county.
  // For 北京市 it is the municipality.
  const rank = short.rank === 'city' ? cityRank(home) : short.rank;
  return { division: home[rank] === null ? NOWHERE : upTo(rank, home), prefix: '', rest: short.rest };
}

function cityRank({ province, city, county }: Division): keyof Division {
  if (county?.endsWith('市')) return 'county';
  return city === null && province?.endsWith('市') ? 'province' : 'city';
}

const RANKS = ['province', 'city', 'county', 'town'] as const;

function upTo(rank: keyof Division, home: Division): Division {
  const kept = RANKS.slice(0, RANKS.indexOf(rank) + 1);
  return { ...NOWHERE, ...Object.fromEntries(kept.map((key) => [key, home[key]])) };
}

/**
 * Fills in the divisions above a place that `home` shares. A town without a county is taken to be of the home
 * county; a county-level city reads as a city (登封市) until `home` tells.
 */
function within(place: Division, home: Division): Division {
  if (place.city !== null && place.county === null && place.city === home.county)
    return { ...upTo('county', home), town: place.town };
  const top = RANKS.find((rank) => place[rank] !== null);
  if (!top || top === 'province') return place;
  if (top === 'town') return { ...upTo('county', home), town: place.town };
  return place[top] === home[top] ? { ...place, ...above(top, home) } : place;
}

function above(rank: 'city' | 'county', home: Division): Partial<Division> {
  return rank === 'city' ? { province: home.province } : { province: home.province, city: home.city };
}

/** A place as a name writes it: 河南省 is left out where the city is given, as in use. */
export function fullPlace({ province, city, county, town }: Division): string {
  return `${city === null ? (province ?? '') : ''}${city ?? ''}${county ?? ''}${town ?? ''}`;
}

/**
 * The place as the full name of its organs bears it: a 区 behind its city (洛阳市偃师区), while a 县, 旗 or 县级市 stands
 * alone (新安县, 义乌市).
 */
export function officialPlace({ province, city, county, town }: Division): string {
  if (county === null) return `${city ?? province ?? ''}${town ?? ''}`;
  const above = city ?? (province?.endsWith('市') ? province : '');
  return `${county.endsWith('区') ? above : ''}${county}${town ?? ''}`;
}
