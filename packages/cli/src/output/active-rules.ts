import type { Level, ResolvedConfig, Rule, Severity } from '@gongwen/core';
import { distinctBasis } from './distinct-basis.ts';

/** A rule that was on for at least one file of a run. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The highest that a configuration of the run sets. */
  readonly severity: Severity;
  /** Its own clauses and those that profiles add. */
  readonly basis: Rule['basis'];
}

const RANK: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** The rules that are on in any of the configurations, in the order of `rules`. */
export function activeRules(rules: readonly Rule[], configs: Iterable<ResolvedConfig>): ActiveRule[] {
  const settings = new Set([...configs].map((config) => config.rules));
  return rules.flatMap((rule) => {
    const set = [...settings].map((of) => of.get(rule.id));
    const severity = set
      .map((setting) => setting?.severity ?? rule.severity)
      .reduce((high, next) => (RANK[next] > RANK[high] ? next : high), 'off');
    if (severity === 'off') return [];
    const added = set.flatMap((setting) => setting?.basis ?? []);
    return [{ rule, severity, basis: distinctBasis([...rule.basis, ...added]) }];
  });
}
