import type { OrganDirectory } from '../organs/index.ts';
import type { Basis } from '../rule/basis.ts';
import type { RuleSettings } from '../rule/rule.ts';
import type { Level } from '../rule/severity.ts';
import type { IntakeSettings } from './resolve-intake.ts';

/** How one rule is set for one file. */
export interface RuleSetting {
  readonly severity: Level;
  /** Parsed by the rule's own schema. */
  readonly options: unknown;
  /** Clauses that a profile adds to the rule's own. */
  readonly basis: readonly Basis[];
}

/** Everything a check needs to know about one file, all defaults filled in. */
export interface ResolvedConfig {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly directory: OrganDirectory | null;
  /** Name of the organ that drafts, where the configuration says. */
  readonly organ: string | null;
  readonly settings: RuleSettings;
  /** For `gongwen intake`. */
  readonly intake: IntakeSettings;
}
