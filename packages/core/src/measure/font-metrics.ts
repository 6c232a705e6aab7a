// Advance widths of Times New Roman from U+0020 to U+007E, in thousandths of an em (Adobe's Times-Roman metrics).
const TIMES_WIDTHS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const FIRST_PRINTABLE = 0x20;
const OTHER_LATIN_WIDTH = 0.5;
const FIRST_QUOTATION_MARK = 0x2018;
const FIRST_DOUBLE_MARK = 0x201c;
const LAST_QUOTATION_MARK = 0x201d;

/**
 * Height of a line at single spacing, as a multiple of the size. Word sets ascent + descent of the font and, for an
 * East Asian font, three tenths more: 宋体, 仿宋, 黑体, 楷体 and the fonts of 方正 have 1.0 em, 等线 about the same,
 * 微软雅黑 1.32 em, 思源 (Noto CJK) 1.45 em; Times New Roman and Arial have 1.15 em, Calibri 1.22 em.
 */
const EAST_ASIAN_LINE = 1.3;
const TALL_EAST_ASIAN_LINES: readonly (readonly [RegExp, number])[] = [
  [/微软雅黑|YaHei|微軟正黑|JhengHei/i, 1.72],
  [/思源|Noto (?:Sans|Serif) (?:CJK|SC|TC)|Source Han/i, 1.88],
];
const LATIN_LINE = 1.15;
const CALIBRI_LINE = 1.22;

// A Chinese font by its name: Chinese characters in it, or one of the Latin names that Windows gives.
const CHINESE_FONT =
  /[\u3400-\u9fff]|^(?:Sim|Fang ?Song|Kai ?Ti|N?SimSun|DengXian|YouYuan|LiSu|ST|FZ|Microsoft YaHei)/i;

/** Whether a font's Latin letters and digits are half a cell wide because it is a Chinese font. */
export function isChineseFont(font: string | null): boolean {
  return font !== null && CHINESE_FONT.test(font);
}

/** ‘ ’ “ ”, which Chinese and Latin text share; ‚ and ‛ between them as well. */
export function isQuotationMark(code: number): boolean {
  return code >= FIRST_QUOTATION_MARK && code <= LAST_QUOTATION_MARK;
}

/**
 * Width of a character of the Latin kind as a multiple of the size: Times New Roman's, which stands for all
 * proportional fonts here; half an em in a Chinese font and outside ASCII.
 */
export function latinWidth(code: number, inChineseFont: boolean): number {
  if (inChineseFont) return OTHER_LATIN_WIDTH;
  if (isQuotationMark(code)) return code < FIRST_DOUBLE_MARK ? 0.333 : 0.444;
  const width = TIMES_WIDTHS[code - FIRST_PRINTABLE];
  return width === undefined ? OTHER_LATIN_WIDTH : width / 1000;
}

/** Height of a line of Chinese text at single spacing, as a multiple of the size; `font` null: an ordinary one. */
export function eastAsianLineFactor(font: string | null): number {
  if (font === null) return EAST_ASIAN_LINE;
  return TALL_EAST_ASIAN_LINES.find(([name]) => name.test(font))?.[1] ?? EAST_ASIAN_LINE;
}

/** Height of a line of Latin text only at single spacing, as a multiple of the size. */
export function latinLineFactor(font: string | null): number {
  if (isChineseFont(font)) return eastAsianLineFactor(font);
  return font === 'Calibri' ? CALIBRI_LINE : LATIN_LINE;
}
