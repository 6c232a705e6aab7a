import type { FixtureName } from '../fixtures/fixture-docx-options.ts';
import { base, draft, type Extra, operator } from './define-operator.ts';
import { addParagraphs, addSentence, replace, slip } from './edits/index.ts';
import { inTurn } from './in-turn.ts';
import type { Base, Operator } from './operator.ts';

/** Where sentences are spoilt, each written as {@link slip} reads it. */
export interface SlipPlaces {
  /** A document that has the right wording of itself. */
  readonly home: Base;
  readonly own: string;
  /** Documents to which the right sentences are added, and which then conform: the right wording is tried as well. */
  readonly guests: readonly FixtureName[];
  readonly added: readonly string[];
}

/** A document with a sentence added, behind the first statement of its body or as a paragraph of its own. */
function guest(name: FixtureName, sentence: string, apart: boolean): Base {
  const { right, wrong } = slip(sentence);
  const prepared = base(name, apart ? addParagraphs(right) : addSentence(right));
  return { ...prepared, change: draft(replace(right, wrong)) };
}

/** An operator that spoils a sentence, in a document that has it and in others to which it is added. */
export function slipOperator(
  id: string,
  rule: string,
  does: string,
  { home, own, guests, added }: SlipPlaces,
  extra: Extra = {},
): Operator {
  const names = guests.filter((name) => name !== home.name).slice(0, 9);
  const variants = names.map((name, index) => guest(name, inTurn(added, index), index % 2 === 1));
  const { right, wrong } = slip(own);
  return operator(id, rule, does, [home, ...variants], replace(right, wrong), extra);
}
