import { EDGE, OP, type Program } from './compile-regex.ts';

/** A text as numbers: `alphabet[symbols[i]]` is its character i. */
export interface Numbered {
  readonly alphabet: readonly string[];
  readonly symbols: Uint8Array;
}

export interface Counted {
  /** Instructions that the machine carried out. */
  readonly steps: number;
  /** Where the first match begins and ends, in characters; null without one, or when the limit was passed. */
  readonly first: readonly [number, number] | null;
  readonly passedLimit: boolean;
}

/**
 * Runs a regular expression over a text on a backtracking machine and counts: from every start until one matches; with
 * the flag `g` on behind each match until the end, as `matchAll` and `replace` do; with `y` only where the last ended.
 * One that can match at the start alone is tried there alone, as every engine does.
 *
 * @param limit Steps after which it stops.
 */
export function countSteps(program: Program, text: Numbered, limit: number): Counted {
  const { global, sticky } = program.flags;
  const machine = createMachine(program, text, limit);
  const last = program.anchored ? 0 : text.symbols.length;
  const begins = machine.beginsWith;
  let first: readonly [number, number] | null = null;
  let looks = 0;
  for (let start = 0; start <= last; ) {
    if (begins !== null && !sticky) {
      const from = start;
      while (start < text.symbols.length && begins[text.symbols[start] ?? 0] === 0) start += 1;
      looks += start - from;
    }
    const end = machine.run(start);
    if (machine.steps() > limit) return { steps: looks + machine.steps(), first: null, passedLimit: true };
    if (end < 0 && sticky) break;
    if (end >= 0) {
      first ??= [start, end];
      if (!global && !sticky) break;
    }
    start = Math.max(end, start + 1);
  }
  return { steps: looks + machine.steps(), first, passedLimit: false };
}

interface Machine {
  /** Matches from one place on: the end of the match, or -1. */
  readonly run: (start: number) => number;
  readonly steps: () => number;
  /** For each symbol whether a match can begin with it, where the first instruction takes a character; else null. */
  readonly beginsWith: Uint8Array | null;
}

function createMachine(
  { code: instructions, sets, registers }: Program,
  { alphabet, symbols: text }: Numbered,
  limit: number,
): Machine {
  const size = alphabet.length;
  const member = Uint8Array.from(sets.flatMap((set) => alphabet.map((symbol) => (set.test(symbol) ? 1 : 0))));
  const isWord = alphabet.map((symbol) => /^\w$/u.test(symbol));
  const isLineEnd = alphabet.map((symbol) => /^[\n\r\u2028\u2029]$/u.test(symbol));
  const code = Int32Array.from(instructions);
  const marks = new Int32Array(registers);
  let stack = new Int32Array(1024);
  let top = 0;
  let steps = 0;

  const push = (one: number, other: number): void => {
    if (top + 2 > stack.length) {
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[top] = one;
    stack[top + 1] = other;
    top += 2;
  };
  const at = (flags: readonly boolean[], place: number): boolean =>
    place >= 0 && place < text.length && flags[text[place] ?? 0] === true;

  function isEdge(kind: number, place: number): boolean {
    if (kind === EDGE.start) return place === 0;
    if (kind === EDGE.end) return place === text.length;
    if (kind === EDGE.lineStart) return place === 0 || at(isLineEnd, place - 1);
    if (kind === EDGE.lineEnd) return place === text.length || at(isLineEnd, place);
    return (at(isWord, place - 1) !== at(isWord, place)) === (kind === EDGE.word);
  }

  /** Runs from an instruction on; what is on the stack below is not touched, and nothing of its own is left there. */
  function match(entry: number, start: number): number {
    const base = top;
    let pc = entry * 3;
    let place = start;
    for (;;) {
      steps += 1;
      if (steps > limit) return -1;
      const x = code[pc + 1] ?? 0;
      let failed = false;
      switch (code[pc]) {
        case OP.take:
          if (place < text.length && member[x * size + (text[place] ?? 0)] === 1) place += 1;
          else failed = true;
          break;
        case OP.takeBack:
          if (place > 0 && member[x * size + (text[place - 1] ?? 0)] === 1) place -= 1;
          else failed = true;
          break;
        case OP.split:
          push((code[pc + 2] ?? 0) * 3, place);
          pc = x * 3 - 3;
          break;
        case OP.jump:
          pc = x * 3 - 3;
          break;
        case OP.edge:
          failed = !isEdge(x, place);
          break;
        case OP.look:
          failed = match(x, place) < 0 === (code[pc + 2] === 0);
          break;
        case OP.mark:
          push(-1 - x, marks[x] ?? 0);
          marks[x] = place;
          break;
        case OP.progress:
          failed = marks[x] === place;
          break;
        default:
          top = base;
          return place;
      }
      pc += 3;
      while (failed) {
        if (top === base) return -1;
        top -= 2;
        const popped = stack[top] ?? 0;
        const value = stack[top + 1] ?? 0;
        if (popped < 0) marks[-1 - popped] = value;
        else {
          pc = popped;
          place = value;
          failed = false;
        }
      }
    }
  }
  const [op, set = 0] = code;
  return {
    run: (start) => match(0, start),
    steps: () => steps,
    beginsWith: op === OP.take ? member.subarray(set * size, (set + 1) * size) : null,
  };
}
