import {
  ALPHANUMERIC,
  ATTACHED,
  BLANK_LEFT,
  BLANK_RIGHT,
  CHARACTER_CLASSES,
  classOf,
  HANGS,
  IDEOGRAPHIC_SPACE,
  isApostrophe,
  KIND,
  LATIN,
  NO_END,
  NO_START,
  SPACE,
  TAB,
  WIDE,
} from './character-classes.ts';

/** Where lines begin and end, in the unit of the widths (points, cells), counted from the column's left edge. */
export interface LineMeasure {
  /** Left end of the first line. */
  readonly firstStart: number;
  /** Left end of the other lines. */
  readonly start: number;
  /** Right end of every line. */
  readonly end: number;
  /** Tab stops of the paragraph, from left to right; a hanging indent is a stop as well. */
  readonly stops: readonly number[];
  /** Distance of the default tab stops, which hold to the right of the paragraph's own. */
  readonly tab: number;
  /** 避头尾: which marks may not begin or end a line. */
  readonly kinsoku: boolean;
  /** One of `、。，．；：！？` may stand beyond the end. */
  readonly hanging: boolean;
  /**
   * Adjacent full-width marks give up half a width a pair, and a closing mark at the end of a line its blank half,
   * where that lets them fit (只压缩标点符号).
   */
  readonly compress: boolean;
  /** Space between an ideograph and a Latin letter, as a share of the ideograph's width. */
  readonly autoSpace: number;
  /** The same between an ideograph and a digit. */
  readonly digitSpace: number;
}

const HYPHEN = 0x2d;
const DIGIT_NINE = 0x39;
const DASH = 0x2014;
const ELLIPSIS = 0x2026;
const FIRST_IDEOGRAPH = 0x2e80;

// Rounding in twips (1/20 pt) lets Word fit a line that is too long by less than that.
const TOLERANCE = 0.05;

/**
 * Breaks a paragraph into lines: CJK text between any two characters, Latin words and numbers only at spaces (and
 * after a hyphen between letters), with 避头尾; `——` and `……` are never torn. A word longer than a line is cut.
 *
 * @param text The paragraph; U+000B and U+000A end a line, U+0009 goes to the next tab stop.
 * @param widths Width of each UTF-16 unit of `text`; a low surrogate has none.
 * @returns Offset one past the last unit of each line; spaces at a line's end stay with it. Empty text is one line.
 */
export function breakLines(text: string, widths: Float64Array, measure: LineMeasure): number[] {
  const ends: number[] = [];
  let start = 0;
  do {
    start = findLineEnd(text, widths, start, measure);
    ends.push(start);
  } while (start < text.length);
  if (isForcedBreak(text.charCodeAt(text.length - 1))) ends.push(text.length);
  return ends;
}

function findLineEnd(text: string, widths: Float64Array, start: number, measure: LineMeasure): number {
  const limit = measure.end + TOLERANCE;
  let x = start === 0 ? measure.firstStart : measure.start;
  let slack = 0;
  let lastBreak = start;
  let beforeIndex = -1;
  let beforeClass = 0;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const here = CHARACTER_CLASSES[code] ?? 0;
    if ((here & KIND) === ATTACHED) continue;
    const width = widths[i] ?? 0;
    if (here === WIDE && beforeClass === WIDE && code >= FIRST_IDEOGRAPH) {
      // Nearly all of the text: one ideograph after another, with nothing to weigh.
      lastBreak = i;
      x += width;
    } else {
      if (isForcedBreak(code)) return i + 1;
      if (beforeIndex >= 0) {
        if (mayBreak(text, beforeIndex, beforeClass, i, here, measure.kinsoku)) lastBreak = i;
        if (measure.compress && touch(beforeClass, here)) slack += width / 2;
        x += gap(text, beforeIndex, beforeClass, i, here, widths, measure);
      }
      x = code === TAB ? nextStop(x, measure) : x + width;
    }
    if (x - slack > limit && !isBlank(here, code)) {
      const fits = fitsAtEnd(here, x - slack - limit, width, measure);
      if (fits && mayEndAfter(text, i, here, measure.kinsoku)) return skipBlanks(text, i + 1);
      return lastBreak > start ? lastBreak : skipAttached(text, Math.max(i, start + 1));
    }
    beforeIndex = i;
    beforeClass = here;
  }
  return text.length;
}

function isForcedBreak(code: number): boolean {
  return code === 0x0b || code === 0x0a;
}

/** A space that may run beyond the end of the line; U+3000 is set like an ideograph. */
function isBlank(characterClass: number, code: number): boolean {
  return (characterClass & KIND) === SPACE && code !== IDEOGRAPHIC_SPACE;
}

/** Whether a line may end after the character at `beforeIndex` and the next begin with the one at `index`. */
function mayBreak(
  text: string,
  beforeIndex: number,
  before: number,
  index: number,
  here: number,
  kinsoku: boolean,
): boolean {
  const code = text.charCodeAt(index);
  if (isBlank(here, code)) return false;
  if (kinsoku && ((here & NO_START) !== 0 || (before & NO_END) !== 0)) return false;
  const beforeCode = text.charCodeAt(beforeIndex);
  if ((code === DASH || code === ELLIPSIS) && code === beforeCode) return false;
  if ((before & KIND) === LATIN && (here & KIND) === LATIN)
    return beforeCode === HYPHEN && isLetter(code, here);
  return !isApostrophe(text, beforeIndex);
}

function isLetter(code: number, characterClass: number): boolean {
  return (characterClass & ALPHANUMERIC) !== 0 && code > DIGIT_NINE;
}

/** Two full-width marks with a blank half between them, as `。”`, `：“`, `“《`. */
function touch(before: number, here: number): boolean {
  if ((before & BLANK_RIGHT) !== 0) return (here & (BLANK_RIGHT | BLANK_LEFT)) !== 0;
  return (before & BLANK_LEFT) !== 0 && (here & BLANK_LEFT) !== 0;
}

/** Space set between an ideograph and a Latin letter or digit beside it, in either order. */
function gap(
  text: string,
  beforeIndex: number,
  before: number,
  index: number,
  here: number,
  widths: Float64Array,
  { autoSpace, digitSpace }: LineMeasure,
): number {
  if ((here & ALPHANUMERIC) !== 0 && isIdeograph(text.charCodeAt(beforeIndex), before)) {
    return (widths[beforeIndex] ?? 0) * (text.charCodeAt(index) <= DIGIT_NINE ? digitSpace : autoSpace);
  }
  if ((before & ALPHANUMERIC) !== 0 && isIdeograph(text.charCodeAt(index), here)) {
    return (widths[index] ?? 0) * (text.charCodeAt(beforeIndex) <= DIGIT_NINE ? digitSpace : autoSpace);
  }
  return 0;
}

function isIdeograph(code: number, characterClass: number): boolean {
  return code >= FIRST_IDEOGRAPH && characterClass === WIDE;
}

function nextStop(x: number, measure: LineMeasure): number {
  for (const stop of measure.stops) if (stop > x) return Math.min(stop, measure.end);
  if (x < measure.start) return measure.start;
  const next = measure.tab > 0 ? (Math.floor(x / measure.tab + 0.001) + 1) * measure.tab : x;
  return Math.min(next, measure.end);
}

/** Whether a mark that is `beyond` too far right may stand there all the same. */
function fitsAtEnd(characterClass: number, beyond: number, width: number, measure: LineMeasure): boolean {
  if (measure.compress && (characterClass & BLANK_RIGHT) !== 0 && beyond <= width / 2) return true;
  return measure.hanging && (characterClass & HANGS) !== 0 && beyond <= width;
}

function mayEndAfter(text: string, index: number, characterClass: number, kinsoku: boolean): boolean {
  const next = skipAttached(text, index + 1);
  const code = text.charCodeAt(next);
  const nextClass = classOf(code);
  if (next >= text.length || isBlank(nextClass, code)) return true;
  return mayBreak(text, index, characterClass, next, nextClass, kinsoku);
}

/** Past the spaces, and the forced break after them, that end a line which is full. */
function skipBlanks(text: string, index: number): number {
  let end = skipAttached(text, index);
  while (isBlank(classOf(text.charCodeAt(end)), text.charCodeAt(end)) && end < text.length) {
    end += 1;
    if (isForcedBreak(text.charCodeAt(end - 1))) break;
  }
  return end;
}

function skipAttached(text: string, index: number): number {
  let end = index;
  while ((classOf(text.charCodeAt(end)) & KIND) === ATTACHED) end += 1;
  return end;
}
