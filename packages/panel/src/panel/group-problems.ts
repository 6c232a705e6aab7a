import type { Severity } from '@gongwen/core';
import { SEVERITIES } from '@gongwen/report';
import type { IndexedProblem } from './filter-problems.ts';

export type Grouping = 'severity' | 'place';

export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  /** Of all its problems; null where they differ. */
  readonly severity: Severity | null;
  readonly problems: readonly IndexedProblem[];
}

/** Problems in groups: the worst first, or in the order of the draft. */
export function groupProblems(
  problems: readonly IndexedProblem[],
  grouping: Grouping,
  severities: Readonly<Record<Severity, string>>,
): readonly ProblemGroup[] {
  if (grouping === 'place') return byPlace(problems);
  return SEVERITIES.flatMap((severity) => {
    const own = problems.filter(({ problem }) => problem.severity === severity);
    return own.length === 0 ? [] : [{ key: severity, title: severities[severity], severity, problems: own }];
  });
}

function byPlace(problems: readonly IndexedProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, IndexedProblem[]>();
  const orders = new Map<string, number>();
  for (const entry of problems) {
    const { order, title } = entry.problem.section;
    const known = groups.get(title);
    if (known === undefined) groups.set(title, [entry]);
    else known.push(entry);
    orders.set(title, Math.min(order, orders.get(title) ?? order));
  }
  return [...groups]
    .sort(([a], [b]) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0))
    .map(([title, own]) => ({ key: title, title, severity: null, problems: own }));
}
