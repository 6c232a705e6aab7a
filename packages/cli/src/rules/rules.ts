import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules as allRules } from '@gongwen/preset';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { rulePage } from '../output/pretty/rule-page.ts';
import { styleFor } from '../output/pretty/style.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';
import { prettyRule } from './pretty-rule.ts';
import { prettyRules } from './pretty-rules.ts';
import { type RuleOutput, toRuleOutput } from './rule-output.ts';

/** `gongwen rules`: lists the rules as the profile of this folder sets them, or explains one. */
export async function rules(args: Arguments, context: Context): Promise<ExitStatus> {
  const { cwd, stdout } = context;
  const loader = createConfigLoader(configChoiceOf(args, context));
  const config = loader.forFile(join(cwd, 'draft.md'));
  const listed = allRules.map((rule) => toRuleOutput(rule, config));
  const style = styleFor(context, { noColor: args.has('no-color'), file: false });
  const json = args.one('format') === 'json';
  const [id, ...others] = args.positionals;
  if (others.length > 0) throw new UsageError({ zh: '一次只说明一条规则', en: 'One rule at a time' });
  const profile = config.settings.profile;
  if (id === undefined) {
    stdout.write(
      json
        ? asJson({ version: 1, profile, rules: listed })
        : prettyRules(listed, profile, style, context.say),
    );
    return EXIT.clean;
  }
  const rule = find(id, listed);
  const path = rulePage(rule.id);
  const page = path === null ? null : readFileSync(path, 'utf8');
  stdout.write(
    json
      ? asJson({ version: 1, profile, rule: { ...rule, page } })
      : prettyRule(rule, { profile, page }, style, context),
  );
  return EXIT.clean;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A rule by its id, or by its name alone where only one has it. */
function find(id: string, listed: readonly RuleOutput[]): RuleOutput {
  const exact = listed.find((rule) => rule.id === id);
  const [short, ...more] = listed.filter((rule) => rule.id.endsWith(`/${id}`) || rule.name.zh === id);
  const found = exact ?? (more.length === 0 ? short : undefined);
  if (found) return found;
  const guess = nearest(
    id,
    listed.map((rule) => rule.id),
  );
  throw new UsageError({
    zh: `没有规则 ${id}${guess ? `；是不是 ${guess}？` : '；用 gongwen rules 查看全部规则'}`,
    en: `There is no rule ${id}${guess ? `. Did you mean ${guess}?` : '. See gongwen rules'}`,
  });
}
