import type { DividedName } from './divide-name.ts';
import { officialPlace } from './place-name.ts';

/** Abbreviations behind a place and what they stand for: 区委 is 中共…区委员会. */
const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/^政府(?=$|办)/u, '人民政府'],
  [/^人民政府办$/u, '人民政府办公室'],
  [/^委$/u, '委员会'],
  [/^委办$/u, '委办公室'],
  [/^人大(?=$|常)/u, '人民代表大会'],
  [/人大常委会|人民代表大会常委会/u, '人民代表大会常务委员会'],
  [/^政协$/u, '政协委员会'],
  [/^发改委$/u, '发展和改革委员会'],
  [/^卫健委$/u, '卫生健康委员会'],
  [/^纪委$/u, '纪律检查委员会'],
  [/^监委$/u, '监察委员会'],
  [/^法院$/u, '人民法院'],
  [/^检察院$/u, '人民检察院'],
];

/** The tail of a name in full: 政府办 → 人民政府办公室. */
function completeRest(rest: string): string {
  return EXPANSIONS.reduce((text, [short, full]) => text.replace(short, full), rest);
}

/** The full name that a short one stands for, its place being known: 区委 → 中共洛阳市偃师区委员会. */
export function completeName({ division, prefix, rest }: DividedName): string {
  const tail = completeRest(rest);
  const party = prefix || (/^委员会$|^纪律检查/u.test(tail) ? '中共' : '');
  return `${party}${officialPlace(division)}${tail}`;
}

/** One key for all ways of writing an organ of a place, for lookup in a directory. */
export function canonicalKey({ division, prefix, rest }: DividedName): string | null {
  const { province, city, county, town } = division;
  if (!province && !city && !county && !town) return null;
  const tail = completeRest(rest);
  const ofParty = /^(?:中共|中国共产党)?$/u.test(prefix);
  const committee = prefix !== '' || tail === '委员会' || /^纪律检查/u.test(tail);
  const party = ofParty && committee ? '中共' : prefix;
  const place = [city === null ? province : null, city, county, town].map((name) => name ?? '').join('/');
  return `${place}|${/^(?:委办公室)/u.test(tail) ? '' : party}${tail}`;
}
