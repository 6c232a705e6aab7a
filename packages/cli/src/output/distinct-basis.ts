import type { Basis } from '@gongwen/core';

/** Clauses without those that stand there already. */
export function distinctBasis<Clause extends Pick<Basis, 'regulation' | 'clause'>>(
  basis: readonly Clause[],
): Clause[] {
  return [...new Map(basis.map((entry) => [`${entry.regulation}\n${entry.clause}`, entry])).values()];
}
