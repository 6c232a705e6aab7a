// Fonts that LibreOffice shows the documents in, so that a difference in pages is one of laying out, not of fonts: the
// Chinese fonts of Windows are not free to install, and what replaces them has other line heights.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's fonts-noto-cjk. */
const NOTO = {
  Regular: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc',
  Bold: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc',
};
const FACE = 'Noto Serif CJK SC';

/** Tables that are carried over; kerning and substitutions would make widths other than those of the Windows fonts. */
const TABLES = ['CFF ', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'];

/**
 * Families to make, by the height of a line in Word as ascent and descent in thousandths of an em: 宋体, 仿宋, 黑体,
 * 楷体 and the like have ascent + descent of 1 em, to which Word adds three tenths; 微软雅黑 has 1.32 em.
 */
const FAMILIES = [
  { family: 'Gongwen Plain', ascent: 1009, descent: 291, serves: /./u },
  { family: 'Gongwen Tall', ascent: 1300, descent: 420, serves: /微软雅黑|YaHei|微軟正黑|JhengHei/u },
];

/** Marks that Chinese fonts have a whole em wide. */
const FULL_WIDTH = '“”‘’—…·';

const LATIN = [
  ['Liberation Serif', ['Times New Roman', 'Times', 'Cambria', 'Georgia', 'Century Schoolbook']],
  ['Liberation Sans', ['Arial', 'Helvetica', 'Calibri', 'Tahoma', 'Verdana', 'Segoe UI']],
  ['Liberation Mono', ['Courier New']],
];

/** Writes the fonts and a fonts.conf that gives them for `names`; returns its path. */
export function makeComparisonFonts(folder, names) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const { family, ascent, descent } of FAMILIES) {
    for (const [weight, path] of Object.entries(NOTO)) {
      const font = withMetrics(faceOf(readFileSync(path)), { family, weight, ascent, descent });
      writeFileSync(join(fonts, `${family.replace(' ', '')}-${weight}.otf`), font);
    }
  }
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, fontsConf(folder, names));
  return configuration;
}

function fontsConf(folder, names) {
  const latin = new Set(LATIN.flatMap(([, replaced]) => replaced));
  const chinese = [...names]
    .filter((name) => !latin.has(name) && !/^(?:Symbol|Wingdings|Webdings)/u.test(name))
    .sort();
  const aliases = [
    ...LATIN.flatMap(([family, replaced]) => replaced.map((name) => [name, family])),
    ...chinese.map((name) => [name, FAMILIES.findLast(({ serves }) => serves.test(name)).family]),
  ];
  const alias = ([name, family]) =>
    `<match target="pattern"><test qual="any" name="family"><string>${escapeXml(name)}</string></test>` +
    `<edit name="family" mode="assign" binding="same"><string>${family}</string></edit></match>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts/truetype/liberation2</dir><dir>/usr/share/fonts/truetype/liberation</dir>
<dir>/usr/share/fonts/truetype/libreoffice</dir><cachedir>${join(folder, 'font-cache')}</cachedir>
${aliases.map(alias).join('\n')}
</fontconfig>
`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Tables of one face of a collection, by tag. */
function faceOf(collection) {
  const count = collection.readUInt32BE(8);
  for (let k = 0; k < count; k += 1) {
    const tables = tablesAt(collection, collection.readUInt32BE(12 + 4 * k));
    if (tables.get('name').includes(Buffer.from(FACE, 'utf16le').swap16())) return tables;
  }
  throw new Error(`no ${FACE} in the collection`);
}

function tablesAt(bytes, start) {
  const tables = new Map();
  const count = bytes.readUInt16BE(start + 4);
  for (let k = 0; k < count; k += 1) {
    const at = start + 12 + 16 * k;
    const tag = bytes.toString('latin1', at, at + 4);
    const offset = bytes.readUInt32BE(at + 8);
    tables.set(tag, Buffer.from(bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))));
  }
  return tables;
}

/** The face under another name, with given line metrics ASCII half an em wide and marks one, as Chinese fonts have them. */
function withMetrics(tables, { family, weight, ascent, descent }) {
  const hhea = tables.get('hhea');
  hhea.writeInt16BE(ascent, 4);
  hhea.writeInt16BE(-descent, 6);
  hhea.writeInt16BE(0, 8);
  const os2 = tables.get('OS/2');
  os2.writeUInt16BE(os2.readUInt16BE(62) & ~0x80, 62);
  os2.writeInt16BE(ascent, 68);
  os2.writeInt16BE(-descent, 70);
  os2.writeInt16BE(0, 72);
  os2.writeUInt16BE(ascent, 74);
  os2.writeUInt16BE(descent, 76);
  const hmtx = tables.get('hmtx');
  const cmap = tables.get('cmap');
  for (let code = 0x20; code < 0x7f; code += 1) hmtx.writeUInt16BE(500, 4 * glyphOf(cmap, code));
  for (const mark of FULL_WIDTH) hmtx.writeUInt16BE(1000, 4 * glyphOf(cmap, mark.codePointAt(0)));
  tables.set('name', nameTable(family, weight));
  return assemble(TABLES.map((tag) => [tag, tables.get(tag)]));
}

/** Glyph of a character, by the table of format 12 (segmented coverage). */
function glyphOf(cmap, code) {
  const count = cmap.readUInt16BE(2);
  for (let k = 0; k < count; k += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * k));
    if (table.readUInt16BE(0) !== 12) continue;
    const groups = table.readUInt32BE(12);
    for (let group = 0; group < groups; group += 1) {
      const at = 16 + 12 * group;
      const first = table.readUInt32BE(at);
      if (code >= first && code <= table.readUInt32BE(at + 4))
        return table.readUInt32BE(at + 8) + code - first;
    }
  }
  throw new Error(`no glyph for U+${code.toString(16)}`);
}

function nameTable(family, weight) {
  const names = [
    [1, family],
    [2, weight],
    [3, `${family} ${weight}`],
    [4, `${family} ${weight}`],
    [6, `${family.replace(' ', '')}-${weight}`],
  ].map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()]);
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id, text], index) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, k) => {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * k);
    });
    offset += text.length;
  });
  return Buffer.concat([head, ...names.map(([, text]) => text)]);
}

function assemble(tables) {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.write('OTTO', 0, 'latin1');
  head.writeUInt16BE(tables.length, 4);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  const parts = [head];
  let offset = head.length;
  tables.forEach(([tag, bytes], index) => {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum(bytes), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  });
  return Buffer.concat(parts);
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
