import type { Division } from './division.ts';
import { provinceOf, type Seat, seatsOf } from './gazetteer.ts';

/**
 * Fills in what a place lies in, by the divisions of the country: 金华市 of 义乌市, 浙江省 of 金华市. A 市 that is
 * county-level goes from `city`, where names put it, to `county`. What several places are called (鼓楼区) is told by
 * what the name itself holds, then by `hint`, the place from which it is seen; else it stays as it is, as do places
 * that the divisions do not know (偃师市 of old, 开发区).
 */
export function locateDivision(place: Division, hint: Division): Division {
  const { city, county } = place;
  if (county !== null) return locateCounty(place, county, hint);
  if (city === null) return place;
  const province = provinceOf(city);
  if (province !== null) return agrees(place, province) ? { ...place, province } : place;
  const seat = choose(city, { ...place, city: null }, hint);
  return seat ? { ...place, ...seat, county: city } : place;
}

function locateCounty(place: Division, county: string, hint: Division): Division {
  const seat = choose(county, place, hint);
  if (seat) return { ...place, ...seat };
  // 洛阳市孟津县: a county of old in a city of today.
  const province = place.city === null ? null : provinceOf(place.city);
  return province !== null && agrees(place, province) ? { ...place, province } : place;
}

function agrees(place: Division, province: string): boolean {
  return place.province === null || place.province === province;
}

/** 城区, 郊区, 矿区, 东区: words that many cities use for parts of themselves, never told by themselves. */
const COMMON = /^.区$/u;

/** The one seat that fits: by the place itself, where it leaves several by the hint. */
function choose(county: string, place: Division, hint: Division): Seat | null {
  const seats = seatsOf(county).filter(
    ({ province, city }) => agrees(place, province) && (place.city === null || place.city === city),
  );
  const [first = null] = seats;
  const alone = seats.length === 1 && (!COMMON.test(county) || place.city !== null);
  if (first === null || alone) return first;
  const { province, city } = hint;
  const near = seats.filter((seat) => city !== null && seat.city === city);
  return only(near) ?? only(seats.filter((seat) => province !== null && seat.province === province));
}

function only(seats: readonly Seat[]): Seat | null {
  const [seat = null] = seats;
  return seats.length === 1 ? seat : null;
}

/** Whether the divisions of the country hold this place, from its province down to its county. */
export function isOnMap({ province, city, county }: Division): boolean {
  if (province === null) return false;
  if (county !== null)
    return seatsOf(county).some((seat) => seat.province === province && seat.city === city);
  return city === null || provinceOf(city) === province;
}
