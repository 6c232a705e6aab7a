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
  /** A bit for each mark that a slip has: few places of a text pass it, and it stays in the processor's cache. */
  readonly used: Uint32Array;
  readonly nexts: Int32Array;
  readonly places: Int32Array;
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
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < FIRST_HAN) continue;
      // Written out, not looped over a list: this is the inner loop of every check.
      collect(found, text, i, source, index, markOf(code, text.charCodeAt(i - 1)));
      collect(found, text, i, source, index, markOf(code, AFTER_ONE + text.charCodeAt(i + 1)));
      collect(found, text, i, source, index, markOf(code, AFTER_TWO + text.charCodeAt(i + 2)));
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

function collect(
  found: WrongForm[],
  text: string,
  at: number,
  source: string,
  { heads, used, nexts, places }: SlipIndex,
  mark: number,
): void {
  if ((((used[mark >>> 5] ?? 0) >>> (mark & 31)) & 1) === 0) return;
  for (let slip = heads[mark & (CHAINS - 1)] ?? -1; slip >= 0; slip = nexts[slip] ?? -1) {
    const place = places[slip] ?? 0;
    if (source.charCodeAt(place) !== text.charCodeAt(at)) continue;
    const form = formAt(text, at, source, place);
    if (form) found.push(form);
  }
}

const FIRST_HAN = 0x3400;
/** Added to the code of a neighbour that stands after one and two wrong characters; one that stands before is plain. */
const AFTER_ONE = 0x10000;
const AFTER_TWO = 0x20000;
const CHAINS = 1 << 17;
const MARKS = 1 << 22;

/** A number below MARKS for two characters; its lower bits number the chain. */
function markOf(code: number, neighbour: number): number {
  return ((Math.imul(code, 0x9e3779b1) ^ Math.imul(neighbour, 0x85ebca6b)) >>> 10) & (MARKS - 1);
}

const NEWLINE = 10;
const SPACE = 32;
const EQUALS = 61;
const COMMA = '、'.charCodeAt(0);
const ZERO = 48;
const NINE = 57;

function indexSlips(source: string): SlipIndex {
  const heads = new Int32Array(CHAINS).fill(-1);
  const used = new Uint32Array(MARKS >>> 5);
  const nexts = new Int32Array(source.length);
  const places = new Int32Array(source.length);
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
      const neighbour =
        slot > 0
          ? source.charCodeAt(line + slot - 1)
          : (width === 1 ? AFTER_ONE : AFTER_TWO) + source.charCodeAt(line + width);
      const mark = markOf(code, neighbour);
      const chain = mark & (CHAINS - 1);
      nexts[count] = heads[chain] ?? -1;
      places[count] = i;
      heads[chain] = count;
      used[mark >>> 5] = (used[mark >>> 5] ?? 0) | (1 << (mark & 31));
      count += 1;
      i += width - 1;
    }
  }
  return { heads, used, nexts, places };
}

/** The wrong form that the slip at `place` of the source makes, if the text has it with its first slip at `index`. */
function formAt(text: string, index: number, source: string, place: number): WrongForm | null {
  const line = source.lastIndexOf('\n', place) + 1;
  const right = source.slice(line, source.indexOf(' ', line));
  const slot = source.slice(source.lastIndexOf(' ', place) + 1, place);
  const at = Number.parseInt(slot, 10);
  const width = slot.includes('=') ? 2 : 1;
  const wrong = right.slice(0, at) + source.slice(place, place + width) + right.slice(at + width);
  const start = index - at;
  return start >= 0 && text.startsWith(wrong, start)
    ? { start, end: start + wrong.length, wrong, right }
    : null;
}
