import {
  formatBasis,
  type GongwenMessage,
  type Locale,
  lintSync,
  type ResolvedConfig,
  type Rule,
} from '@gongwen/core';
import { textReader } from '@gongwen/markdown';
import { isWholeParagraph } from './is-whole-paragraph.ts';
import type { ParagraphProblem, RuleChoice } from './paragraph-problem.ts';
import { paragraphRules } from './paragraph-rules.ts';
import { problemsOf } from './problems-of.ts';

/** How a paragraph is checked. */
export interface ParagraphOptions {
  /** Severities, options and term lists. */
  readonly config: ResolvedConfig;
  readonly locale: Locale;
  readonly choice: RuleChoice;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Checks a text of which nothing else is known, as an editor hands it over: one paragraph, or several lines. Only rules
 * that judge each paragraph by itself are asked; a text that cannot be read as one has no problems.
 * @returns Problems in the order of the text.
 */
export function checkParagraph(text: string, options: ParagraphOptions): ParagraphProblem[] {
  // The reader leaves it out, and offsets would be one short.
  const lead = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const value = text.slice(lead);
  const rules = chosenRules(options);
  const result = lintSync(
    { path: 'paragraph.txt', value },
    { readers: [textReader], rules, config: withLevels(options.config, rules), locale: options.locale },
  );
  if (result.status === 'unreadable') return [];
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const problems = result.messages.flatMap((message) => {
    // Front matter and suppressions are reported by the engine itself; a rule that fails is no fault of the text.
    const rule = known.get(message.ruleId);
    if (!rule || message.basis.length === 0 || !isWholeParagraph(value, message)) return [];
    return problemsOf(value, message).map((problem) =>
      described(problem, message, rule, lead, options.locale),
    );
  });
  return withoutRepeats(problems);
}

function described(
  { offset, endOffset, replacements }: Pick<ParagraphProblem, 'offset' | 'endOffset' | 'replacements'>,
  { ruleId, severity, reason, basis }: GongwenMessage,
  { name }: Rule,
  lead: number,
  locale: Locale,
): ParagraphProblem {
  return {
    ruleId,
    name: locale === 'en' ? name.en : name.zh,
    severity,
    message: withoutCount(reason),
    // The message itself says where something is but common practice.
    basis: basis
      .filter(({ regulation }) => regulation !== '实务')
      .map((clause) => formatBasis(clause, locale)),
    offset: offset + lead,
    endOffset: endOffset + lead,
    replacements,
  };
}

/** How often it occurs in the whole text: a paragraph is not the whole, and here each place has a problem of its own. */
const COUNT = /（全文共\d+处）$| \(\d+ in all\)$/u;

function withoutCount(reason: string): string {
  return reason.replace(COUNT, '');
}

function chosenRules({ config, choice }: ParagraphOptions): Rule[] {
  const { enabled, disabled, enabledOnly } = choice;
  return paragraphRules.filter((rule) => {
    const { id } = rule;
    if (disabled.includes(id)) return false;
    if (enabled.includes(id)) return true;
    return !enabledOnly && (config.rules.get(id)?.severity ?? rule.severity) !== 'off';
  });
}

/** A rule that is off in the configuration but asked for gives hints. */
function withLevels(config: ResolvedConfig, rules: readonly Rule[]): ResolvedConfig {
  const off = rules.filter(({ id, severity }) => (config.rules.get(id)?.severity ?? severity) === 'off');
  if (off.length === 0) return config;
  const settings = off.map((rule) => {
    const setting = config.rules.get(rule.id) ?? { options: rule.options.parse({}), basis: [] };
    return [rule.id, { ...setting, severity: 'info' as const }] as const;
  });
  return { ...config, rules: new Map([...config.rules, ...settings]) };
}

/** A fix that two messages share is offered once. */
function withoutRepeats(problems: readonly ParagraphProblem[]): ParagraphProblem[] {
  const seen = new Set<string>();
  return problems
    .toSorted((a, b) => a.offset - b.offset || a.endOffset - b.endOffset)
    .filter(({ offset, endOffset, ruleId }) => {
      const place = `${ruleId} ${offset} ${endOffset}`;
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    });
}
