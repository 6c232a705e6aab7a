import { FAMILY_NAMES, familyOrder } from '@gongwen/report';
import type { Style } from '../output/pretty/style.ts';
import { counted, type Say } from '../shared/say.ts';
import { textWidth } from '../shared/text-width.ts';
import { levelName, levelText } from './level-text.ts';
import type { RuleOutput } from './rule-output.ts';

/** The rules by family: severity, id, name, and whether `--fix` can mend. */
export function prettyRules(rules: readonly RuleOutput[], profile: string, style: Style, say: Say): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const levels = Math.max(0, ...rules.map(({ severity }) => textWidth(levelName(severity, say))));
  const families = [...new Set(rules.map(({ family }) => family))].sort(
    (a, b) => familyOrder(a) - familyOrder(b),
  );
  const lines = families.flatMap((family) => {
    const name = FAMILY_NAMES[family];
    return [
      style.bold(name ? `${family} ${say(name)}` : family),
      ...rules.filter((rule) => rule.family === family).map((rule) => row(rule, width, levels, style, say)),
      '',
    ];
  });
  const on = rules.filter(({ severity }) => severity !== 'off').length;
  const count = say({
    zh: `规则集 ${profile}：${rules.length} 条规则，启用 ${on} 条`,
    en: `Profile ${profile}: ${counted(rules.length, 'rule')}, ${on} on`,
  });
  const hint = say({ zh: '说明一条规则：gongwen rules ID', en: 'Explain one: gongwen rules ID' });
  return `${[...lines, count, style.dim(hint)].join('\n')}\n`;
}

function row(
  { id, name, severity, fixes }: RuleOutput,
  width: number,
  levels: number,
  style: Style,
  say: Say,
): string {
  const fix = fixes === 'safe' ? style.dim(say({ zh: '  可自动修改', en: '  fixable' })) : '';
  const gap = ' '.repeat(levels - textWidth(levelName(severity, say)));
  return `  ${levelText(severity, style, say)}${gap}  ${id.padEnd(width)}  ${say(name)}${fix}`;
}
