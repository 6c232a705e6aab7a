import type { Rule } from '../rule/rule.ts';
import type { ConfigProblem } from './config-error.ts';
import type { ParsedConfig } from './parse-config.ts';
import type { IntakeSettings } from './resolve-intake.ts';

/**
 * Finds requirements of the configuration that name no part or rule there is, and a default level without days. What
 * profiles write is not looked at here: a test holds those that ship to the same.
 */
export function checkIntake(
  { parts, kinds, handling }: IntakeSettings,
  { config, rules }: { readonly config: ParsedConfig | null; readonly rules: readonly Rule[] },
  problems: ConfigProblem[],
): void {
  if (config === null) return;
  const own = config.config.intake;
  const problem = (key: readonly (string | number)[], message: string): void => {
    problems.push(config.problemAt(['intake', ...key], message));
  };
  for (const [index, { part, rule, kinds: named }] of (own?.requirements ?? []).entries()) {
    const at = ['requirements', index] as const;
    if (!parts.some(({ name }) => name === part))
      problem([...at, 'part'], `没有名为“${part}”的材料；现有：${parts.map(({ name }) => name).join('、')}`);
    if (rule !== null && !rules.some(({ id }) => id === rule))
      problem([...at, 'rule'], `没有规则 ${rule}；用 gongwen rules 查看全部规则`);
    const unknown = named.filter((kind) => !kinds.includes(kind));
    if (unknown.length > 0)
      problem([...at, 'kinds'], `没有类别“${unknown.join('”“')}”；现有：${kinds.join('、')}`);
  }
  if (own?.handling && handling && handling.levels[handling.default] === undefined)
    problem(['handling', 'default'], `“${handling.default}”不在 levels 中`);
}
