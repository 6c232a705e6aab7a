import { DIVISIONS, ENDINGS } from './divisions.ts';

/** What a county-level place lies in; no city in a municipality and for 省直辖县级行政区. */
export interface Seat {
  readonly province: string;
  readonly city: string | null;
}

/** The places of one name. */
interface Places {
  /** The province of the prefecture of that name: no two bear one name. */
  readonly province: string | null;
  readonly seats: readonly Seat[];
}

/** The province of a 地级市、自治州、地区 or 盟, by its full name; null for whatever is none. */
export function provinceOf(city: string): string | null {
  return placesNamed(city).province;
}

/** Where the 市辖区、县级市、县、旗 of this full name are: one place, none, or several (鼓楼区). */
export function seatsOf(county: string): readonly Seat[] {
  return placesNamed(county).seats;
}

/** The names that a check asks for are few, and the same again and again. */
const asked = new Map<string, Places>();
const MOST_ASKED = 2000;

function placesNamed(name: string): Places {
  const before = asked.get(name);
  if (before) return before;
  if (asked.size >= MOST_ASKED) asked.clear();
  const places = search(name);
  asked.set(name, places);
  return places;
}

/**
 * Searches the text of the divisions: a few microseconds, where a table of all names would take milliseconds at the
 * start of every check.
 */
function search(name: string): Places {
  let province: string | null = null;
  const seats: Seat[] = [];
  const written = shortened(name);
  if (written === null) return { province, seats };
  for (let at = DIVISIONS.indexOf(written); at >= 0; at = DIVISIONS.indexOf(written, at + 1)) {
    const before = DIVISIONS.charAt(at - 1);
    if (before === ':' || before === ';') province = provinceAt(at);
    // Else it is the end of a longer name: 寿县 of 灵寿县.
    else if (/[a-z-]/u.test(before)) seats.push({ province: provinceAt(at), city: cityAt(at) });
  }
  return { province, seats };
}

/** As the divisions write it, with a letter for its ending. */
function shortened(name: string): string | null {
  const [ending = '', letter = ''] = ENDINGS.find(([word]) => name.endsWith(word)) ?? [];
  return ending === '' || ending === name ? null : name.slice(0, -ending.length) + letter;
}

function provinceAt(index: number): string {
  const line = DIVISIONS.lastIndexOf('\n', index) + 1;
  return DIVISIONS.slice(line, DIVISIONS.indexOf(':', line));
}

/** The name at the head of the group; null for “-”. */
function cityAt(index: number): string | null {
  const group = Math.max(DIVISIONS.lastIndexOf(';', index), DIVISIONS.lastIndexOf(':', index)) + 1;
  const [, stem, letter] = /([^a-z-]+)([a-z])/uy.exec(DIVISIONS.slice(group, group + 20)) ?? [];
  const ending = ENDINGS.find(([, sign]) => sign === letter)?.[0];
  return stem === undefined || ending === undefined ? null : stem + ending;
}
