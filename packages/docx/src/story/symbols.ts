/** Characters of symbol fonts that documents use as tick boxes and marks, as Unicode characters. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x52, '☑'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0xa1, '○'],
  [0xa3, '□'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0xa3, '□'],
]);

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
]);

/**
 * The character of a `w:sym` (ISO/IEC 29500-1, 17.3.3.30). Symbol fonts are addressed in the private use area from
 * U+F000; what has no known equal is kept as it is.
 */
export function symbolCharacter(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(point) || point <= 0x20 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
    return '';
  const known = FONTS.get((font ?? '').toLowerCase())?.get(point & 0xff);
  return known ?? String.fromCodePoint(point);
}
