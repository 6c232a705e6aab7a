import { EDGE, OP, type Program } from './compile-regex.ts';

// Constants of this module: reading them from another one for each instruction would take most of the time.
const { take, takeBack, split, jump, edge, look, mark, progress } = OP;

/** A text as numbers: `alphabet[symbols[i]]` is its character i. From `from` to `to` it repeats every `period`. */
export interface Numbered {
  readonly alphabet: readonly string[];
  readonly symbols: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly period: number;
}

export interface Counted {
  /** Instructions that the machine carried out. */
  readonly steps: number;
  /** Where the first match begins and ends, in characters; null without one, or when the limit was passed. */
  readonly first: readonly [number, number] | null;
  readonly passedLimit: boolean;
}

/** What the machine did from one start. */
interface Run {
  readonly steps: number;
  /** Length of the match; null without one. */
  readonly length: number | null;
  /** How far it read: characters before the start, and behind it. */
  readonly back: number;
  readonly ahead: number;
}

/**
 * Runs a regular expression over a text on a backtracking machine and counts: from every start until one matches; with
 * the flag `g` on behind each match until the end, as `matchAll` and `replace` do; with `y` only where the last ended.
 * One that can match at the start alone is tried there alone, as every engine does.
 *
 * A run that reads nothing but repetitions is the same one repetition later: its steps are added, not made again.
 *
 * @param limit Steps after which it stops.
 */
export function countSteps(program: Program, text: Numbered, limit: number): Counted {
  const { global, sticky } = program.flags;
  const { symbols, from, to, period } = text;
  const run = createMachine(program, text);
  const known: Run[] = [];
  const last = program.anchored ? 0 : symbols.length;
  let first: readonly [number, number] | null = null;
  let steps = 0;

  const isInside = (start: number, { back, ahead }: Run): boolean =>
    start - back >= from && start + ahead < to;

  function runFrom(start: number): Run {
    const phase = (start - from) % period;
    const before = start >= from ? known[phase] : undefined;
    if (before && isInside(start, before)) return before;
    const made = run(start, limit - steps);
    if (start >= from && isInside(start, made)) known[phase] = made;
    return made;
  }

  for (let start = 0; start <= last; ) {
    const made = runFrom(start);
    steps += made.steps;
    if (steps > limit) return { steps, first: null, passedLimit: true };
    if (made.length === null && sticky) break;
    if (made.length !== null) {
      first ??= [start, start + made.length];
      if (!global && !sticky) break;
    }
    start += Math.max(1, made.length ?? 0);
  }
  return { steps, first, passedLimit: false };
}

function createMachine(
  { code: instructions, sets, registers }: Program,
  { alphabet, symbols: text }: Numbered,
): (start: number, limit: number) => Run {
  const size = alphabet.length;
  const member = Uint8Array.from(sets.flatMap((set) => alphabet.map((symbol) => (set.test(symbol) ? 1 : 0))));
  const isWord = alphabet.map((symbol) => /^\w$/u.test(symbol));
  const isLineEnd = alphabet.map((symbol) => /^[\n\r\u2028\u2029]$/u.test(symbol));
  const code = Int32Array.from(instructions);
  const marks = new Int32Array(registers);
  let stack = new Int32Array(1024);
  let top = 0;
  let steps = 0;
  let limit = 0;
  let lowest = 0;
  let highest = 0;

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
  /** Whether a symbol of the set stands at a place. */
  const takes = (set: number, place: number): boolean => {
    if (place < lowest) lowest = place;
    if (place > highest) highest = place;
    return place >= 0 && place < text.length && member[set * size + (text[place] ?? 0)] === 1;
  };
  const at = (flags: readonly boolean[], place: number): boolean =>
    place >= 0 && place < text.length && flags[text[place] ?? 0] === true;

  function isEdge(kind: number, place: number): boolean {
    lowest = Math.min(lowest, place - 1);
    highest = Math.max(highest, place);
    if (kind === EDGE.start) return place === 0;
    if (kind === EDGE.end) return place === text.length;
    if (kind === EDGE.lineStart) return place === 0 || at(isLineEnd, place - 1);
    if (kind === EDGE.lineEnd) return place === text.length || at(isLineEnd, place);
    return (at(isWord, place - 1) !== at(isWord, place)) === (kind === EDGE.word);
  }

  /** Runs from an instruction on; what is on the stack below is not touched, and nothing of its own is left there. */
  function match(entry: number, start: number): number | null {
    const base = top;
    let pc = entry * 3;
    let place = start;
    for (;;) {
      steps += 1;
      const x = code[pc + 1] ?? 0;
      let failed = false;
      switch (code[pc]) {
        case take:
          if (takes(x, place)) place += 1;
          else failed = true;
          break;
        case takeBack:
          if (takes(x, place - 1)) place -= 1;
          else failed = true;
          break;
        case split:
          push((code[pc + 2] ?? 0) * 3, place);
          pc = x * 3 - 3;
          break;
        case jump:
          pc = x * 3 - 3;
          break;
        case edge:
          failed = !isEdge(x, place);
          break;
        case look:
          failed = (match(x, place) === null) === (code[pc + 2] === 0);
          break;
        case mark:
          push(-1 - x, marks[x] ?? 0);
          marks[x] = place;
          break;
        case progress:
          failed = marks[x] === place;
          break;
        default:
          top = base;
          return place;
      }
      if (steps > limit) return null;
      pc += 3;
      while (failed) {
        if (top === base) return null;
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

  return (start, most) => {
    [steps, limit, top, lowest, highest] = [0, most, 0, start, start];
    const end = match(0, start);
    return {
      steps,
      length: end === null ? null : end - start,
      back: start - lowest,
      ahead: highest - start,
    };
  };
}
