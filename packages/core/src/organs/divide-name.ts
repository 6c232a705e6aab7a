import { matchesIn } from '../tree/matches-in.ts';
import type { Division } from './division.ts';
import { provinceOf, seatsOf } from './gazetteer.ts';
import { PROVINCES } from './provinces.ts';
import { isStateOrgan, verticalPrefix } from './state-organs.ts';

/** A name cut into the divisions at its head and the organ that is left. */
export interface DividedName {
  readonly division: Division;
  /** 中共、政协、共青团 or the central bureau of a vertically managed organ. */
  readonly prefix: string;
  /** What follows the divisions: 人民政府, 教育局, 委办公室. */
  readonly rest: string;
}

export const NOWHERE: Division = { province: null, city: null, county: null, town: null };

/**
 * A word that points or sums up is no name of a place: 各市, 我区, 有关县, 市教育局. Excepted are the places that
 * begin with such a character: 贵州、本溪、镇江、市中区.
 */
const NO_PLACE =
  /^(?:各|有关|相关|所属|直属|基层|我|你|该|部|局|省|区|县|州|贵(?![州阳港池南定德溪])|本(?!溪)|全(?![州南椒])|市(?![中南北]区)|镇(?![江海平原巴坪雄宁远赉康沅安])|乡(?![宁城]))/u;
/** 中共洛阳市委员会, 政协洛阳市委员会, 共青团洛阳市委员会: the place follows. */
const PARTY = /^(?:中共|中国共产党|中国人民政治协商会议|政协|共青团|中国共产主义青年团)/u;
const PROVINCE = new RegExp(`^(?:${[...PROVINCES.values()].join('|')}|[一-龥×]{1,3}省(?!级|直|辖|属))`, 'u');

/**
 * Cuts the divisions off the head of a name (organs.md 2): those that the country has, else what looks like one.
 * Prefecture-level and county-level cities look alike: a lone 市 is always given as `city`.
 */
export function divideName(name: string): DividedName {
  const prefix = PARTY.exec(name)?.[0] ?? verticalPrefix(name);
  const whole = name.slice(prefix.length);
  if (NO_PLACE.test(whole) || isStateOrgan(name)) return { division: NOWHERE, prefix, rest: whole };
  const province = PROVINCE.exec(whole)?.[0] ?? null;
  let rest = whole.slice(province?.length ?? 0);
  const take = (length: number): string | null => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken || null;
  };
  const city = take(placeLength(rest, CITY, isKnownCity) || placeLength(rest, CITY, isCity));
  const isKnown: Test = (place, after) => isKnownCounty(place, after, city);
  const county = take(placeLength(rest, COUNTY, isKnown) || placeLength(rest, COUNTY, isCounty));
  const town = take(placeLength(rest, TOWN, isTown));
  return { division: { province, city, county, town }, prefix, rest };
}

type Test = (place: string, after: string) => boolean;

/** 积石山保安族东乡族撒拉族自治县. */
const LONGEST_PLACE = 15;
const CITY = /自治州|地区|市|盟/gu;
const COUNTY = /区|县|旗|市/gu;
const TOWN = /街道|镇|乡/gu;

/** Length of the shortest place at the head that the test accepts; 0 where there is none. */
function placeLength(text: string, suffix: RegExp, accepts: Test): number {
  const head = text.slice(0, LONGEST_PLACE);
  for (const match of matchesIn(head, suffix)) {
    const end = match.index + match[0].length;
    if (accepts(text.slice(0, end), text.slice(end))) return end;
  }
  return 0;
}

const PLACE = /^[一-龥×]+$/u;
/** Words of organs: what holds one of them is not the name of a place. */
const ORGAN_WORD =
  /[局厅委办院室]|部(?!县|新区)|政府|人民|公司|学校|中心|协会|银行|和城|住房|军区|战区|特别行政/u;
/** “市”“县”“区” that begin another word: 市场监督, 市政管理 (but 市政府、市政协), 县域, 区域. */
const NEXT_WORD = /^(?:场|容|域|政(?!府|协|法|务|策|研|数)|级|辖|直|属|划)/u;
/** 顾县镇 is a town, not 顾县. */
const TOWN_AHEAD = /^(?:镇(?!街)|乡(?!村|镇|土|亲))/u;
/** 宣城市、运城市 are cities; any longer …城市 (新型城市, 智慧城市) is a word. */
const CITY_WORD = /^.{2,}城市$/u;

function isCity(place: string, after: string): boolean {
  return place.length >= 3 && !/[区县]/u.test(place.slice(0, -1)) && isName(place, after);
}

/** 共青城市, 保定市 of 保定市容城县: names that would read as other words, were they not those of places. */
function isKnownCity(place: string, after: string): boolean {
  if (provinceOf(place) === null && seatsOf(place).length === 0) return false;
  return (
    !NEXT_WORD.test(after) ||
    placeLength(after, COUNTY, (county, rest) => isKnownCounty(county, rest, place)) > 0
  );
}

/** 沙县区, 点军区, and behind their city those of one character, too: 攀枝花市东区. */
function isKnownCounty(place: string, after: string, city: string | null): boolean {
  const seats = seatsOf(place);
  const known =
    city === null ? place.length >= 3 && seats.length > 0 : seats.some((seat) => seat.city === city);
  return known && !NEXT_WORD.test(after);
}

/** Counties of one character: 叶县, 滑县; 郊区、城区、矿区 only behind a city, which `rest` cannot tell apart. */
const SHORT_COUNTY = /^(?:[一-龥]县|[郊城矿]区)$/u;
const NO_COUNTY = /^区县$|(?:社|小|灾|库|校|辖|战|军|地|省|各|城乡|自治)区$/u;

function isCounty(place: string, after: string): boolean {
  if (place.length < 3 && !SHORT_COUNTY.test(place)) return false;
  return !NO_COUNTY.test(place) && !TOWN_AHEAD.test(after) && isName(place, after);
}

function isName(place: string, after: string): boolean {
  return PLACE.test(place) && !ORGAN_WORD.test(place) && !CITY_WORD.test(place) && !NEXT_WORD.test(after);
}

/** 城乡、城镇、乡镇 are words (住房和城乡建设局), unless the organ of a town follows (古城镇人民政府). */
const TOWN_WORD = /(?:城|村|和|各|乡|全|美丽)(?:镇|乡)$/u;
const TOWN_ORGAN = /^(?:人民政府|政府|党委|人大|人民代表大会|纪委|委员会|党政|中心|卫生院)/u;
const AFTER_TOWN_WORD = /^(?:村|镇|愁|土|亲|级|域|化|静)/u;

function isTown(place: string, after: string): boolean {
  if (place.length < 2 || !PLACE.test(place) || ORGAN_WORD.test(place) || AFTER_TOWN_WORD.test(after))
    return false;
  return !TOWN_WORD.test(place) || TOWN_ORGAN.test(after);
}
