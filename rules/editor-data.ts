/**
 * What editors show of the data that rules go by: set phrases, outdated names, repealed regulations, each row with its
 * source.
 */
import { data as obsolete } from './generated/data/obsolete-terms.ts';
import { data as repealed } from './generated/data/repealed.ts';
import type { GuardedTerm } from './shared/guarded-term.ts';

export { type FormulationSet, formulationSets, heldOn } from './shared/formulation-set.ts';
export { guardHolds } from './shared/guard-holds.ts';
export type { GuardedTerm } from './shared/guarded-term.ts';

/** A regulation that no longer holds; row of `data/repealed.yaml`. */
export interface RepealedRegulation {
  /** Without 《》. */
  readonly name: string;
  /** Document numbers that tell it from the regulation in force of the same name. */
  readonly numbers?: readonly string[];
  /** What holds now, as it is cited; empty when nothing does. */
  readonly now: string;
  /** ISO date from which it no longer holds. */
  readonly repealed: string;
  readonly source: string;
  /** Compared with the text that repeals it. */
  readonly checked: boolean;
}

/** 旧称、旧提法 of `data/obsolete-terms.yaml`. */
export const obsoleteTerms = obsolete as readonly GuardedTerm[];

/** Regulations of `data/repealed.yaml`. */
export const repealedRegulations = repealed as readonly RepealedRegulation[];
