import { type Level, pageUrl, type ResolvedConfig, type Rule } from '@gongwen/core';
import { familyOf } from '@gongwen/report';

/** One rule in `rules --format json`. */
export interface RuleOutput {
  readonly id: string;
  readonly family: string;
  readonly name: Rule['name'];
  /** As the profile sets it. */
  readonly severity: Level;
  readonly strength: Rule['strength'];
  readonly basis: Rule['basis'];
  readonly applies: Rule['applies'] | null;
  readonly needs: readonly string[];
  readonly fixes: 'safe' | 'suggested' | null;
  /** JSON schema of its options. */
  readonly options: object;
  /** The options as the profile and the configuration set them. */
  readonly settings: unknown;
  readonly url: string;
}

export function toRuleOutput(rule: Rule, config: ResolvedConfig): RuleOutput {
  const setting = config.rules.get(rule.id);
  return {
    id: rule.id,
    family: familyOf(rule.id),
    name: rule.name,
    severity: setting?.severity ?? rule.severity,
    strength: rule.strength,
    basis: [...rule.basis, ...(setting?.basis ?? [])],
    applies: rule.applies ?? null,
    needs: rule.needs ?? [],
    fixes: rule.fixes ?? null,
    options: rule.options.toJSONSchema({ io: 'input' }),
    settings: setting?.options ?? {},
    url: pageUrl(rule.id),
  };
}
