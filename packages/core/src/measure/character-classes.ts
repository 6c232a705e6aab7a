/** Lower two bits of a class: what a UTF-16 code unit is. */
export const KIND = 0b11;
/** Letters, digits and marks of the Latin kind: unbroken runs, counted as one word. */
export const LATIN = 0;
export const SPACE = 1;
/** Takes a whole cell and counts as one character. A high surrogate stands for its pair. */
export const WIDE = 2;
/** Belongs to what stands before it: low surrogates, variation selectors, zero-width characters. */
export const ATTACHED = 3;

/** May not begin a line. */
export const NO_START = 4;
/** May not end a line. */
export const NO_END = 8;
/** May hang beyond the right edge. */
export const HANGS = 16;
/** Its right half is blank, as of `，` and `》`. */
export const BLANK_RIGHT = 32;
/** Its left half is blank, as of `《`. */
export const BLANK_LEFT = 64;
/** A Latin letter or digit. */
export const ALPHANUMERIC = 128;

export const TAB = 0x09;
export const IDEOGRAPHIC_SPACE = 0x3000;
export const APOSTROPHE = 0x2019;

// Word's standard lists for Simplified Chinese (选项 → 版式 → 首尾字符设置 → 标准).
const NOT_FIRST =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
const NOT_LAST = '$([{£¥·‘“〈《「『【〔〖〝﹗﹙﹛﹝＄（．［｛￡￥';
const HANGING = '、。，．；：！？';
const CLOSING = '、。，．；：）》〉」』】〕〗”’］｝';
const OPENING = '（《〈「『【〔〖“‘［｛';

// Symbols up to U+2BFF go with East Asian text when the run is typed as such: ECMA-376 part 1, 17.3.2.26 (hint).
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0xa1, 0xa1],
  [0xa4, 0xa4],
  [0xa7, 0xa8],
  [0xaa, 0xaa],
  [0xaf, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xba, 0xba],
  [0xbc, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x1100, 0x11ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x2bff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xdb3f],
  [0xe000, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xffef],
  [0xfffc, 0xfffd],
];
const SPACE_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [IDEOGRAPHIC_SPACE, IDEOGRAPHIC_SPACE],
];
// U+DB40 is the high surrogate of the ideographic variation selectors.
const ATTACHED_RANGES: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xdb40, 0xdb40],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const ALPHANUMERIC_RANGES: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
];

/**
 * Class of every UTF-16 code unit: a kind ({@link KIND}) and flags, one byte each, so that measuring costs one
 * look-up a character.
 */
export const CHARACTER_CLASSES: Uint8Array = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [first, last] of WIDE_RANGES) classes.fill(WIDE, first, last + 1);
  for (const [first, last] of SPACE_RANGES) classes.fill(SPACE, first, last + 1);
  for (const [first, last] of ATTACHED_RANGES) classes.fill(ATTACHED, first, last + 1);
  for (const [first, last] of ALPHANUMERIC_RANGES) classes.fill(LATIN | ALPHANUMERIC, first, last + 1);
  mark(classes, NOT_FIRST, NO_START);
  mark(classes, NOT_LAST, NO_END);
  mark(classes, HANGING, HANGS);
  mark(classes, CLOSING, BLANK_RIGHT);
  mark(classes, OPENING, BLANK_LEFT);
  return classes;
}

function mark(classes: Uint8Array, characters: string, flag: number): void {
  for (let i = 0; i < characters.length; i += 1) {
    const code = characters.charCodeAt(i);
    classes[code] = classOf(code, classes) | flag;
  }
}

/** Class of a code unit; 0 for NaN, which is what `charCodeAt` gives beyond the end. */
export function classOf(code: number, classes: Uint8Array = CHARACTER_CLASSES): number {
  return classes[code] ?? 0;
}

/** Whether `’` at `index` is the apostrophe of a Latin word (`don’t`), not a closing quotation mark. */
export function isApostrophe(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === APOSTROPHE &&
    (classOf(text.charCodeAt(index - 1)) & ALPHANUMERIC) !== 0 &&
    (classOf(text.charCodeAt(index + 1)) & ALPHANUMERIC) !== 0
  );
}
