import type { Severity } from '@gongwen/core';
import type { Review, ReviewProblem } from '@gongwen/report/review';

export interface Filters {
  readonly hidden: ReadonlySet<Severity>;
  /** Family of rules; null for all. */
  readonly family: string | null;
  /** Words, all of which must be found. */
  readonly query: string;
}

export const NO_FILTERS: Filters = { hidden: new Set(), family: null, query: '' };

/** A problem with its place in `Review.problems`. */
export interface IndexedProblem {
  readonly index: number;
  readonly problem: ReviewProblem;
}

/** The problems that filters let through, in the order of the draft. */
export function filterProblems({ problems, rules }: Review, filters: Filters): readonly IndexedProblem[] {
  const words = filters.query.toLowerCase().split(/\s+/u).filter(Boolean);
  return problems.flatMap((problem, index) => {
    const rule = rules[problem.message.ruleId];
    if (filters.hidden.has(problem.severity)) return [];
    if (filters.family !== null && rule?.family !== filters.family) return [];
    const text = words.length === 0 ? '' : textOf(problem, rule?.name ?? '');
    return words.every((word) => text.includes(word)) ? [{ index, problem }] : [];
  });
}

/** All that a search looks through. */
function textOf({ message, excerpt, basis, section }: ReviewProblem, ruleName: string): string {
  const { before, marked, after } = excerpt;
  const parts = [message.message, message.ruleId, ruleName, section.title, ...message.expected, ...basis];
  return [...parts, before + marked + after].join('\n').toLowerCase();
}

/** The families of the rules that speak, with the number of their problems, the most frequent first. */
export function familiesOf({
  problems,
  rules,
}: Review): readonly (readonly [family: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { message } of problems) {
    const family = rules[message.ruleId]?.family ?? '';
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function countsOf(problems: readonly ReviewProblem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
