/** Millimetres to twips (twentieths of a point), rounded. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** Points to twips. */
export const points = (length: number): number => Math.round(length * 20);

/** The page of GB/T 9704—2012 5.1 and 5.2, in twips. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  /** The dash of the page number stands 7 mm below the type area (7.5); this is where its line box ends. */
  footer: millimetres(25),
  header: millimetres(15),
} as const;

/** Width of the type area in twips: 156 mm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Exact line spacing in twips: 28.95 pt, 22 lines in 225 mm (5.2.3). */
export const LINE = 579;

/** Character grid of 28 cells in 156 mm: each 三号 character is narrowed by 848/4096 pt (5.2.3). */
export const CHAR_SPACE = -848;

/** One cell of the grid in twips. */
export const CELL = 316;

/** One 四号 character in twips, the unit of 版记 and page number. */
export const SMALL_CELL = 280;

/** Font sizes in half-points, as w:sz counts them. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28 } as const;

/** One name for each kind of font that the standard asks for. */
export const FONT = {
  仿宋: '仿宋_GB2312',
  楷体: '楷体_GB2312',
  黑体: '黑体',
  宋体: '宋体',
  小标宋: '方正小标宋简体',
} as const;

/** The red of mark and lines. */
export const RED = 'FF0000';

/**
 * All four font slots of a run. Latin letters share the Chinese font, because Word draws “” and — from the Latin
 * slot and would make them narrow.
 */
export const fontSlots = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** First-line indent of some 字: hundredths of a character for Word and WPS, twips for the rest. */
export const firstLine = (characters: number) => ({
  firstLine: characters * CELL,
  firstLineChars: characters * 100,
});
