import type { ResolvedConfig, RuleSetting } from '../config/resolved-config.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Message } from '../rule/message.ts';
import type { Locale, ReportDetails, Rule, RuleContext } from '../rule/rule.ts';
import { milder, oneDegreeMilder, type Severity } from '../rule/severity.ts';
import { appliesTo, type Judged } from './applies-to.ts';
import { createMessage } from './create-message.ts';
import type { GongwenMessage } from './result.ts';

/** A rule that threw: one message names it, the others still run. */
const FAILED: Message = {
  zh: '规则 {rule} 运行出错，本条未检查：{error}',
  en: 'Rule {rule} failed, its check was not made: {error}',
};

/** Runs every rule that is on and applies, one a step; messages are in document order. */
export function* runRules(
  document: OfficialDocument,
  facts: Facts,
  rules: readonly Rule[],
  config: ResolvedConfig,
  locale: Locale,
): Generator<void, GongwenMessage[]> {
  const messages: GongwenMessage[] = [];
  const judged = judgedIn(document);
  for (const rule of rules) {
    const setting = config.rules.get(rule.id);
    const severity = setting?.severity ?? rule.severity;
    if (severity === 'off' || !appliesTo(rule, setting?.basis ?? [], judged, config)) continue;
    try {
      messages.push(...runRule(rule, severity, setting ?? null, document, facts, config, locale));
    } catch (error) {
      messages.push(failure(document, rule, error, locale));
    }
    yield;
  }
  return messages.sort(
    (a, b) => a.offset - b.offset || a.endOffset - b.endOffset || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

function judgedIn(document: OfficialDocument): Judged {
  const { documentType, direction, form, web, date, draft, declared } = document;
  const [layout, bundle] = [draft.data.layout !== null, declared.bundle !== null];
  return { documentType, direction, form, web, date, layout, bundle };
}

function runRule(
  rule: Rule,
  severity: Severity,
  setting: RuleSetting | null,
  document: OfficialDocument,
  facts: Facts,
  config: ResolvedConfig,
  locale: Locale,
): GongwenMessage[] {
  const messages: GongwenMessage[] = [];
  const report = (id: string, details: ReportDetails = {}): void => {
    const message = rule.messages[id];
    if (!message) throw new Error(`rule ${rule.id} has no message "${id}"`);
    const capped = details.atMost ? milder(severity, details.atMost) : severity;
    messages.push(
      createMessage(
        document,
        {
          ruleId: rule.id,
          severity: details.unsure ? oneDegreeMilder(capped) : capped,
          message,
          basis: [...rule.basis, ...(setting?.basis ?? [])],
          details,
        },
        locale,
      ),
    );
  };
  // `setting.options` were parsed by this rule's own schema.
  const context: RuleContext<unknown, string> = {
    document,
    elements: document.elements,
    facts,
    options: setting ? setting.options : rule.options.parse({}),
    settings: config.settings,
    report,
  };
  rule.check(context);
  return messages;
}

function failure(document: OfficialDocument, rule: Rule, error: unknown, locale: Locale): GongwenMessage {
  const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
  return createMessage(
    document,
    { ruleId: rule.id, severity: 'error', message: FAILED, basis: [], details: { data, actual: null } },
    locale,
  );
}
