import type { ResolvedConfig, RuleSetting } from '../config/resolved-config.ts';
import { appliesTo } from '../engine/applies-to.ts';
import { UNUSED_SUPPRESSION } from '../engine/apply-suppressions.ts';
import { messageAt } from '../engine/create-message.ts';
import type { GongwenMessage, SuppressedMessage } from '../engine/result.ts';
import type { CollectionCheck, CollectionReport } from '../rule/collection-check.ts';
import type { Message } from '../rule/message.ts';
import type { Locale, Rule } from '../rule/rule.ts';
import { milder, oneDegreeMilder, type Severity } from '../rule/severity.ts';
import type { DigestSuppression, DocumentDigest } from './document-digest.ts';

/** What the documents of a run say of one of them, to be added to its own messages. */
export interface CollectionFindings {
  /** By place. */
  readonly messages: readonly GongwenMessage[];
  readonly suppressed: readonly SuppressedMessage[];
}

/** What a comparison of the documents of a run needs. */
export interface CollectionOptions {
  readonly rules: readonly Rule[];
  /** The configuration of each document's own folder. */
  readonly configFor: (document: DocumentDigest) => ResolvedConfig;
  readonly locale?: Locale;
}

const FAILED: Message = {
  zh: '规则 {rule} 运行出错，各文件之间未比较：{error}',
  en: 'Rule {rule} failed, documents were not compared with each other: {error}',
};

/**
 * Judges the documents of one run against each other.
 * @returns What is found, by path; documents of which nothing is said are left out. The paths are those of the digests.
 */
export function checkCollection(
  digests: readonly DocumentDigest[],
  options: CollectionOptions,
): ReadonlyMap<string, CollectionFindings> {
  const found = new Map<DocumentDigest, GongwenMessage[]>();
  for (const rule of options.rules) {
    if (rule.collection !== null) runCollectionRule(rule, rule.collection, digests, options, found);
  }
  const open = new Set(options.rules.flatMap(({ id, collection }) => (collection === null ? [] : [id])));
  const findings = new Map<string, CollectionFindings>();
  for (const digest of digests) {
    const { messages, suppressed } = settle(digest, found.get(digest) ?? [], open, options.locale ?? 'zh-CN');
    if (messages.length + suppressed.length > 0) findings.set(digest.path, { messages, suppressed });
  }
  return findings;
}

function runCollectionRule(
  rule: Rule,
  collection: CollectionCheck<unknown, string>,
  run: readonly DocumentDigest[],
  { configFor, locale = 'zh-CN' }: CollectionOptions,
  found: Map<DocumentDigest, GongwenMessage[]>,
): void {
  const add = (document: DocumentDigest, message: GongwenMessage): void => {
    found.set(document, [...(found.get(document) ?? []), message]);
  };
  const documents = run.filter((document) => judges(rule, document, configFor(document)));
  const settingFor = (document: DocumentDigest): RuleSetting | null =>
    configFor(document).rules.get(rule.id) ?? null;
  try {
    collection.check({
      documents,
      run,
      optionsFor: (document) => settingFor(document)?.options ?? rule.options.parse({}),
      settingsFor: (document) => configFor(document).settings,
      report: (document, id, details = {}) => {
        add(document, reportMessage(rule, settingFor(document), document, id, details, locale));
      },
    });
  } catch (error) {
    const [first] = documents;
    if (!first) throw error;
    const data = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
    const parts = {
      ruleId: rule.id,
      severity: 'error',
      message: FAILED,
      basis: [],
      details: { data },
    } as const;
    add(first, messageAt(first.whole, parts, locale));
  }
}

function judges(rule: Rule, document: DocumentDigest, config: ResolvedConfig): boolean {
  const setting = config.rules.get(rule.id);
  if ((setting?.severity ?? rule.severity) === 'off') return false;
  const { documentType, direction, form, web, date, layout, bundle } = document;
  const judged = { documentType, direction, form, web, date, layout, bundle: bundle !== null };
  return appliesTo(rule, setting?.basis ?? [], judged, config);
}

function reportMessage(
  rule: Rule,
  setting: RuleSetting | null,
  document: DocumentDigest,
  id: string,
  { at, ...details }: CollectionReport,
  locale: Locale,
): GongwenMessage {
  const message = rule.messages[id];
  if (!message) throw new Error(`rule ${rule.id} has no message "${id}"`);
  const level = setting?.severity ?? rule.severity;
  // A rule that is off reports nothing: a report on a document that it does not judge is a fault of the rule.
  if (level === 'off') throw new Error(`rule ${rule.id} is off for ${document.path}`);
  const capped: Severity = details.atMost ? milder(level, details.atMost) : level;
  const severity = details.unsure ? oneDegreeMilder(capped) : capped;
  const basis = [...rule.basis, ...(setting?.basis ?? [])];
  return messageAt(at ?? document.whole, { ruleId: rule.id, severity, message, basis, details }, locale);
}

/** Takes out what the draft suppresses, and complains of a suppression that is of no use here either. */
function settle(
  { suppressions }: DocumentDigest,
  found: readonly GongwenMessage[],
  open: ReadonlySet<string>,
  locale: Locale,
): CollectionFindings {
  const used = new Set<DigestSuppression>();
  const suppressed: SuppressedMessage[] = [];
  const kept = found.filter((message) => {
    const by = suppressions.find((suppression) => silences(suppression, message));
    if (!by) return true;
    used.add(by);
    suppressed.push({ message, reason: by.reason });
    return false;
  });
  const unused = suppressions
    .filter((by) => by.rules.some((rule) => open.has(rule)) && !by.used && !used.has(by))
    .map((by) =>
      messageAt(by, { ...UNUSED_SUPPRESSION, basis: [], details: { data: { rules: by.rules } } }, locale),
    );
  return { messages: [...kept, ...unused].sort((a, b) => a.offset - b.offset), suppressed };
}

function silences({ rules, covers }: DigestSuppression, message: GongwenMessage): boolean {
  const named = rules.length === 0 || rules.includes(message.ruleId);
  return named && message.offset >= covers.start && message.offset < covers.end;
}
