import { formatBasis, type Level, type Need } from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { FAMILY_NAMES, familyOrder } from '@gongwen/report';
import { type RuleOutput, toRuleOutput } from '../packages/cli/src/rules/rule-output.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: '错误', warning: '提醒', info: '提示', off: '关闭' };
const FIXES = { safe: '自动', suggested: '建议' } as const;
const NEEDS: Readonly<Record<Need, string>> = {
  layout: '版面（.docx）',
  organs: '机关名录',
  signatories: '签发权限',
  plan: '发文计划',
  archive: '存档目录',
  briefings: '简报目录',
  bundle: '成套文件',
  spelling: '词典',
};

/** `docs/rules/README.md`: every rule as `gongwen rules` gives it under each profile that ships, by family. */
export function ruleIndex(): string {
  const under = (profile: string): readonly RuleOutput[] => {
    const { config } = createPreset({ profile }).lintOptions('draft.md');
    return rules.map((rule) => toRuleOutput(rule, config));
  };
  const national = under('national');
  const families = [...new Set(national.map(({ family }) => family))].toSorted(
    (a, b) => familyOrder(a) - familyOrder(b),
  );
  const local = new Map(under('yanshi-2023').map((rule) => [rule.id, rule]));
  const sections = families.map((family) => {
    const own = national.filter((rule) => rule.family === family);
    return [
      `## ${family} ${FAMILY_NAMES[family]?.zh ?? ''}`.trimEnd(),
      '',
      '| 规则 | 名称 | 全国 | 偃师 | 修改 | 适用 | 依据 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...own.map((rule) => row(rule, local.get(rule.id) ?? rule)),
    ].join('\n');
  });
  return `${head(national)}\n${sections.join('\n\n')}\n`;
}

const head = (all: readonly RuleOutput[]): string => `# 规则一览

<!-- 由 npm run rule-index 从规则生成，勿手改。 -->

共 ${all.length} 条，与 \`gongwen rules\` 所列一致；\`gongwen rules 规则名\` 说明其中一条。

- 全国、偃师：在 \`national\`、\`yanshi-2023\` 两个配置中的级别，可在 \`gongwen.yaml\` 中改。
- 修改：“自动”由 \`--fix\` 直接修改，“建议”由拟稿人确认。
- 适用：.docx、.md、.txt 都查的不写；另写的是查这一条需要什么。
`;

function row(rule: RuleOutput, local: RuleOutput): string {
  const { id, name, severity, fixes, needs, basis } = rule;
  const clauses = [...new Set([...basis, ...local.basis].map((entry) => formatBasis(entry, 'zh-CN')))];
  const cells = [
    `[${id}](../../rules/${id}.md)`,
    name.zh,
    LEVELS[severity],
    LEVELS[local.severity],
    fixes === null ? '' : FIXES[fixes],
    needs.map((need) => NEEDS[need as Need]).join('、'),
    clauses.join('；'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll(/ {2,}/gu, ' ');
}
