export interface WrongForm {
  /** Indices into the text searched, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * The slips of the source, in chains by the pair that a slip makes with the right character beside it. Typed arrays, for
 * a map of a hundred thousand entries costs more to build than most documents to check; and what decides about a slip
 * lies together, since reaching for memory is what a search costs.
 */
interface SlipIndex {
  /** A bit for each pair: few pairs of a text pass it. */
  readonly pairs: Uint32Array;
  /** The first slip of each chain; 0 for none. */
  readonly heads: Int32Array;
  /** Four numbers a slip: the next of its chain, its pair, `traitsOf` it, and where it stands in the source. */
  readonly slips: Int32Array;
  /** Where the right form of each slip begins in the source. */
  readonly lines: Int32Array;
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
      if (code >= FIRST_HAN && next >= FIRST_HAN && has(index.pairs, bitOf(code, next)))
        collect(found, text, i, source, index, (code << 16) | next);
      code = next;
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** Adds the wrong forms whose slip stands in the pair at `at` of the text. */
function collect(
  found: WrongForm[],
  text: string,
  at: number,
  source: string,
  { heads, slips, lines }: SlipIndex,
  pair: number,
): void {
  for (let slip = heads[chainOf(pair)] ?? 0; slip > 0; slip = slips[slip * 4] ?? 0) {
    if (slips[slip * 4 + 1] !== pair) continue;
    const traits = slips[slip * 4 + 2] ?? 0;
    const start = at - ((traits >>> 16) & 31);
    if (text.charCodeAt(start + ((traits >>> 21) & 31)) !== (traits & 0xffff)) continue;
    const form = formAt(text, start, source, lines[slip] ?? 0, slips[slip * 4 + 3] ?? 0);
    if (form) found.push(form);
  }
}

/** The wrong form that the slip at `place` makes of the right form at `line`, if it begins at `start` of the text. */
function formAt(text: string, start: number, source: string, line: number, place: number): WrongForm | null {
  const right = source.slice(line, source.indexOf(' ', line));
  const slot = source.slice(source.lastIndexOf(' ', place) + 1, place);
  const at = Number.parseInt(slot, 10);
  const width = slot.includes('=') ? 2 : 1;
  const wrong = right.slice(0, at) + source.slice(place, place + width) + right.slice(at + width);
  return start >= 0 && text.startsWith(wrong, start)
    ? { start, end: start + wrong.length, wrong, right }
    : null;
}

const FIRST_HAN = 0x3400;
const CHAINS = 1 << 17;
/** Rows of 512 bits, a cache line: a text has few different first characters, so few lines of memory are touched. */
const ROWS = 1 << 13;
const ROW_BITS = 9;

const chainOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 15;

/** The bit of two characters in the order in which they stand: in the row of the first, where the second falls. */
const bitOf = (first: number, second: number): number =>
  ((first & (ROWS - 1)) << ROW_BITS) | (Math.imul(second, 0x9e3779b1) >>> (32 - ROW_BITS));

const has = (bits: Uint32Array, bit: number): boolean => (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

const NEWLINE = 10;
const SPACE = 32;
const EQUALS = 61;
const COMMA = '、'.charCodeAt(0);
const ZERO = 48;
const NINE = 57;

function indexSlips(source: string): SlipIndex {
  const heads = new Int32Array(CHAINS);
  const pairs = new Uint32Array((ROWS << ROW_BITS) >>> 5);
  const slips = new Int32Array(source.length * 4);
  const lines = new Int32Array(source.length);
  let count = 0;
  let line = 0;
  let length = 0;
  let slot = -1;
  let width = 1;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === NEWLINE) {
      line = i + 1;
      slot = -1;
    } else if (code === SPACE) {
      if (slot < 0) length = i - line;
      slot = 0;
      width = 1;
    } else if (code === EQUALS) width = 2;
    else if (slot >= 0 && code >= ZERO && code <= NINE) slot = slot * 10 + code - ZERO;
    else if (slot >= 0 && code !== COMMA) {
      count += 1;
      // The pair of the slip with what stands before it; at the beginning of a form with what stands after it.
      const pairAt = slot > 0 ? slot - 1 : width - 1;
      const first = slot > 0 ? source.charCodeAt(line + pairAt) : source.charCodeAt(i + pairAt);
      const second = slot > 0 ? code : source.charCodeAt(line + width);
      const last = slot + width < length ? length - 1 : 0;
      const telling = slot === 0 && last === 0 ? code : source.charCodeAt(line + last);
      const pair = (first << 16) | second;
      const chain = chainOf(pair);
      const bit = bitOf(first, second);
      pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
      slips[count * 4] = heads[chain] ?? 0;
      slips[count * 4 + 1] = pair;
      slips[count * 4 + 2] = traitsOf(telling, pairAt, last);
      slips[count * 4 + 3] = i;
      lines[count] = line;
      heads[chain] = count;
      i += width - 1;
    }
  }
  return { pairs, heads, slips, lines };
}

/** A character of the wrong form outside its pair, if it has one; the indices in the form of its pair and of that character. */
function traitsOf(telling: number, pairAt: number, tellingAt: number): number {
  return telling | (pairAt << 16) | (tellingAt << 21);
}
