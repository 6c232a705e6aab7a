import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What an instruction does; its operands are `x` and `y`. */
export const OP = {
  /** Takes one character of set `x`, forwards. */
  take: 0,
  /** The same backwards, inside a lookbehind. */
  takeBack: 1,
  /** Goes on at `x`; at `y` when that fails. */
  split: 2,
  jump: 3,
  /** The place must be of kind `x`: see {@link EDGE}. */
  edge: 4,
  /** What begins at `x` must match here (`y` = 0) or must not (`y` = 1), without being taken; goes on behind it. */
  look: 5,
  match: 6,
  /** Remembers the place in register `x`. */
  mark: 7,
  /** Fails when nothing was taken since the mark. */
  progress: 8,
} as const;

export const EDGE = { start: 0, end: 1, lineStart: 2, lineEnd: 3, word: 4, notWord: 5 } as const;

/** A regular expression as instructions of a backtracking machine: three numbers each. */
export interface Program {
  readonly code: readonly number[];
  /** Each set of characters as a regular expression of one character. */
  readonly sets: readonly RegExp[];
  readonly registers: number;
  /** Every alternative begins with `^`. */
  readonly anchored: boolean;
  readonly flags: AST.Flags;
}

/** Compiles a regular expression the way backtracking engines do. */
export function compileRegex(source: string, flags: string): Program {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const parsedFlags = parser.parseFlags(flags);
  const { unicode, unicodeSets, ignoreCase, dotAll, multiline } = parsedFlags;
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets });
  const setFlags = `${unicode ? 'u' : ''}${unicodeSets ? 'v' : ''}${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}`;
  const code: number[] = [];
  const sets = new Map<string, number>();
  let registers = 0;

  const emit = (op: number, x = 0, y = 0): number => code.push(op, x, y) / 3 - 1;
  const here = (): number => code.length / 3;
  const aim = (at: number, operand: 1 | 2, target: number): void => {
    code[at * 3 + operand] = target;
  };

  function choice(alternatives: readonly AST.Alternative[], back: boolean): void {
    const ends: number[] = [];
    for (const [index, { elements }] of alternatives.entries()) {
      const split = index < alternatives.length - 1 ? emit(OP.split, here() + 1) : null;
      for (const element of back ? elements.toReversed() : elements) one(element, back);
      if (split === null) continue;
      ends.push(emit(OP.jump));
      aim(split, 2, here());
    }
    for (const end of ends) aim(end, 1, here());
  }

  function one(node: AST.Element, back: boolean): void {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const set = sets.get(node.raw) ?? sets.size;
        sets.set(node.raw, set);
        emit(back ? OP.takeBack : OP.take, set);
        return;
      }
      case 'Group':
      case 'CapturingGroup':
        choice(node.alternatives, back);
        return;
      case 'Quantifier':
        repeat(node, back);
        return;
      case 'Assertion':
        assertion(node);
        return;
      case 'Backreference':
        // Taken for all that it could refer to, which is no fewer steps.
        for (const group of [node.resolved].flat()) choice(group.alternatives, back);
        return;
    }
  }

  function repeat({ element, min, max, greedy }: AST.Quantifier, back: boolean): void {
    const nullable = canBeEmpty(element);
    for (let count = 0; count < min; count += 1) one(element, back);
    const optional = (): number => {
      const split = emit(OP.split);
      aim(split, greedy ? 1 : 2, here());
      const register = nullable ? registers++ : null;
      if (register !== null) emit(OP.mark, register);
      one(element, back);
      if (register !== null) emit(OP.progress, register);
      return split;
    };
    if (max === Number.POSITIVE_INFINITY) {
      const split = optional();
      emit(OP.jump, split);
      aim(split, greedy ? 2 : 1, here());
      return;
    }
    const splits = Array.from({ length: max - min }, optional);
    for (const split of splits) aim(split, greedy ? 2 : 1, here());
  }

  function assertion(node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const look = emit(OP.look, here() + 2, node.negate ? 1 : 0);
      const over = emit(OP.jump);
      choice(node.alternatives, node.kind === 'lookbehind');
      emit(OP.match);
      aim(over, 1, here());
      aim(look, 1, look + 2);
    } else if (node.kind === 'word') emit(OP.edge, node.negate ? EDGE.notWord : EDGE.word);
    else if (node.kind === 'start') emit(OP.edge, multiline ? EDGE.lineStart : EDGE.start);
    else emit(OP.edge, multiline ? EDGE.lineEnd : EDGE.end);
  }

  choice(pattern.alternatives, false);
  emit(OP.match);
  return {
    code,
    sets: [...sets.keys()].map((raw) => new RegExp(`^${raw}$`, setFlags)),
    registers,
    anchored: !multiline && pattern.alternatives.every(beginsAtStart),
    flags: parsedFlags,
  };
}

function beginsAtStart({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  if (first?.type === 'Assertion') return first.kind === 'start';
  return (
    (first?.type === 'Group' || first?.type === 'CapturingGroup') && first.alternatives.every(beginsAtStart)
  );
}

function canBeEmpty(node: AST.Element): boolean {
  if (node.type === 'Assertion') return true;
  if (node.type === 'Quantifier') return node.min === 0 || canBeEmpty(node.element);
  if (node.type === 'Group' || node.type === 'CapturingGroup')
    return node.alternatives.some(({ elements }) => elements.every(canBeEmpty));
  return false;
}
