import type { Division } from './division.ts';

/** 计划单列市: the State Council and the province deal with their bureaus as with those of a province. */
const PLANNED_CITIES: ReadonlySet<string> = new Set(['大连市', '青岛市', '宁波市', '厦门市', '深圳市']);

/**
 * 省直管县: counties and county-level cities that a pilot of their province has put under it directly, for a time or
 * for good. More than are so today: for each nothing is said of a level skipped.
 */
const DIRECT_COUNTIES: ReadonlySet<string> = new Set(
  [
    '定州市|辛集市',
    '梅河口市|公主岭市|珲春市',
    '绥芬河市|抚远市',
    '昆山市|泰兴市|沭阳县',
    '广德市|宿松县',
    '平潭县',
    '共青城市|瑞金市|丰城市|鄱阳县|安福县|南城县',
    '巩义市|兰考县|汝州市|滑县|长垣市|邓州市|永城市|固始县|鹿邑县|新蔡县',
    '仁怀市|威宁彝族回族苗族自治县',
    '镇雄县|宣威市|腾冲市',
    '韩城市|神木市|府谷县',
  ].flatMap((row) => row.split('|')),
);

/** Whether organs of this place may deal with the province past the prefecture, which no name tells. */
export function hasDirectLine({ city, county }: Division): boolean {
  return (city !== null && PLANNED_CITIES.has(city)) || (county !== null && DIRECT_COUNTIES.has(county));
}
