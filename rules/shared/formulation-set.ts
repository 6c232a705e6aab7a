import { data } from '../generated/data/formulation-sets.ts';

/** 成组提法: a set phrase with fixed members, and when it held. */
export interface FormulationSet {
  readonly name: string;
  /** Other words that name it. */
  readonly also?: readonly string[];
  readonly members: readonly string[];
  readonly order: 'fixed' | 'set';
  readonly from?: string;
  readonly until?: string;
  /**
   * What may be reported: `missing` members and order; missing members only where it is `named` in the sentence; only
   * the `order` of the whole set; either only in a sentence of its `context`; `none`.
   */
  readonly report: 'missing' | 'named' | 'order' | 'context' | 'none';
  readonly by?: string;
  readonly source: string;
  readonly checked: boolean;
}

/** The sets of `data/formulation-sets.yaml`. */
export const formulationSets = data as readonly FormulationSet[];

/** Whether the set held on a day; without a date, whether it holds today. */
export function heldOn({ from, until }: FormulationSet, date: string | null): boolean {
  if (date === null) return until === undefined;
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}
