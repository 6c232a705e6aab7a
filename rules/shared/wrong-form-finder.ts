export interface WrongForm {
  /** Indices into the text searched, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * Places in the source where characters stand as the first of a slip, in chains by that character and the right one beside
 * it. Typed arrays, for a map of a hundred thousand entries costs more to build than most documents to check.
 */
interface SlipIndex {
  /** The first slip of each chain; -1 for none. */
  readonly heads: Int32Array;
  /** A bit for each pair of neighbours of which one is right and one a slip: few pairs of a text pass it. */
  readonly pairs: Uint32Array;
  readonly nexts: Int32Array;
  readonly places: Int32Array;
  /** Where the slip's line begins in the source. */
  readonly lines: Int32Array;
  /** The index in the form of the slip's first character. */
  readonly slots: Uint8Array;
  readonly widths: Uint8Array;
}

/**
 * Finds wrong forms of words and set phrases. `source` has a line for each right form: the form, then for each index the
 * characters that are written for the one there, or after `=` the words written for the two there, parted by 、:
 * `体制机制 1智致 2=机智`. It is indexed at the first search.
 */
export function createWrongFormFinder(source: string): (text: string) => readonly WrongForm[] {
  let index: SlipIndex | null = null;
  return (text) => {
    index ??= indexSlips(source);
    const found: WrongForm[] = [];
    let code = text.charCodeAt(0);
    for (let i = 0; i < text.length - 1; i += 1) {
      const next = text.charCodeAt(i + 1);
      if (code >= FIRST_HAN && next >= FIRST_HAN && has(index.pairs, pairOf(code, next))) {
        collect(found, text, i + 1, source, index, chainOf(next, code));
        collect(found, text, i, source, index, chainOf(code, AFTER_ONE + next));
        collect(found, text, i - 1, source, index, chainOf(text.charCodeAt(i - 1), AFTER_TWO + next));
      }
      code = next;
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

function collect(
  found: WrongForm[],
  text: string,
  at: number,
  source: string,
  index: SlipIndex,
  chain: number,
): void {
  for (let slip = index.heads[chain] ?? -1; slip >= 0; slip = index.nexts[slip] ?? -1) {
    const length = lengthAt(text, at, source, index, slip);
    if (length > 0) found.push(formOf(text, at, source, index, slip, length));
  }
}

/** The length of the wrong form that the slip makes, if the text has it with its first slip at `at`; else 0. */
function lengthAt(text: string, at: number, source: string, index: SlipIndex, slip: number): number {
  const place = index.places[slip] ?? 0;
  if (source.charCodeAt(place) !== text.charCodeAt(at)) return 0;
  const line = index.lines[slip] ?? 0;
  const slot = index.slots[slip] ?? 0;
  const afterSlip = slot + (index.widths[slip] ?? 1);
  let length = 0;
  for (let right = source.charCodeAt(line); right !== SPACE; right = source.charCodeAt(line + length)) {
    const isSlip = length >= slot && length < afterSlip;
    const wrong = isSlip ? source.charCodeAt(place + length - slot) : right;
    if (text.charCodeAt(at - slot + length) !== wrong) return 0;
    length += 1;
  }
  return length;
}

function formOf(
  text: string,
  at: number,
  source: string,
  index: SlipIndex,
  slip: number,
  length: number,
): WrongForm {
  const line = index.lines[slip] ?? 0;
  const start = at - (index.slots[slip] ?? 0);
  const end = start + length;
  return { start, end, wrong: text.slice(start, end), right: source.slice(line, line + length) };
}

const FIRST_HAN = 0x3400;
/** Added to the code of a neighbour that stands after one and two wrong characters; one that stands before is plain. */
const AFTER_ONE = 0x10000;
const AFTER_TWO = 0x20000;
const CHAINS = 1 << 17;
const PAIRS = 1 << 22;

const mix = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 10;

/** The chain of a character with its neighbour on one side. */
const chainOf = (code: number, neighbour: number): number => mix(code, neighbour) & (CHAINS - 1);

/** The bit of two characters in the order in which they stand. */
const pairOf = (first: number, second: number): number => mix(first, second) & (PAIRS - 1);

const has = (bits: Uint32Array, bit: number): boolean => (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

const NEWLINE = 10;
const SPACE = 32;
const EQUALS = 61;
const COMMA = '、'.charCodeAt(0);
const ZERO = 48;
const NINE = 57;

function indexSlips(source: string): SlipIndex {
  const heads = new Int32Array(CHAINS).fill(-1);
  const pairs = new Uint32Array(PAIRS >>> 5);
  const nexts = new Int32Array(source.length);
  const places = new Int32Array(source.length);
  const lines = new Int32Array(source.length);
  const slots = new Uint8Array(source.length);
  const widths = new Uint8Array(source.length);
  let count = 0;
  let line = 0;
  let slot = -1;
  let width = 1;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === NEWLINE) {
      line = i + 1;
      slot = -1;
    } else if (code === SPACE) {
      slot = 0;
      width = 1;
    } else if (code === EQUALS) width = 2;
    else if (slot >= 0 && code >= ZERO && code <= NINE) slot = slot * 10 + code - ZERO;
    else if (slot >= 0 && code !== COMMA) {
      const before = slot > 0;
      const neighbour = source.charCodeAt(before ? line + slot - 1 : line + width);
      const last = source.charCodeAt(i + width - 1);
      const bit = before ? pairOf(neighbour, code) : pairOf(last, neighbour);
      const chain = chainOf(code, before ? neighbour : (width === 1 ? AFTER_ONE : AFTER_TWO) + neighbour);
      nexts[count] = heads[chain] ?? -1;
      places[count] = i;
      lines[count] = line;
      slots[count] = slot;
      widths[count] = width;
      heads[chain] = count;
      pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
      count += 1;
      i += width - 1;
    }
  }
  return { heads, pairs, nexts, places, lines, slots, widths };
}
