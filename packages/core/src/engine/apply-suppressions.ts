import type { OfficialDocument } from '../document/official-document.ts';
import type { Message } from '../rule/message.ts';
import type { Locale, Rule } from '../rule/rule.ts';
import type { Directive } from '../tree/draft.ts';
import { createMessage } from './create-message.ts';
import type { GongwenMessage, SuppressedMessage } from './result.ts';

const RULE_ID = 'draft/suppression';

const MESSAGES = {
  noReason: {
    zh: '屏蔽 {rules} 未写理由，屏蔽不生效；在“--”后写明理由',
    en: 'Suppression of {rules} gives no reason and has no effect; write one after "--"',
  },
  unused: {
    zh: '屏蔽 {rules} 没有屏蔽任何消息，请删去',
    en: 'Suppression of {rules} silences nothing; remove it',
  },
  unknown: { zh: '屏蔽的规则 {rules} 不存在', en: 'Suppressed rule {rules} does not exist' },
} as const satisfies Record<string, Message>;

/** A suppression and the stretch of UTF-16 offsets that it covers. */
export interface SuppressionScope {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
}

/** The complaint about a suppression that silences nothing. */
export const UNUSED_SUPPRESSION = { ruleId: RULE_ID, severity: 'warning', message: MESSAGES.unused } as const;

/**
 * Takes out the messages that the draft suppresses with a reason. A suppression with no reason, of an unknown rule,
 * or that silences nothing is itself reported.
 * @param rules All rules. Whether a suppression of one that also judges the documents of a run together is of use shows
 * only there.
 */
export function applySuppressions(
  document: OfficialDocument,
  messages: readonly GongwenMessage[],
  rules: readonly Pick<Rule, 'id' | 'collection'>[],
  locale: Locale,
): { readonly messages: GongwenMessage[]; readonly suppressed: SuppressedMessage[] } {
  const scopes = suppressionScopes(document);
  if (scopes.length === 0) return { messages: [...messages], suppressed: [] };
  const known = new Set(rules.map(({ id }) => id));
  const open = new Set(rules.flatMap(({ id, collection }) => (collection === null ? [] : [id])));
  const used = new Set(
    scopes.flatMap(({ directive }) => (directive.rules.some((rule) => open.has(rule)) ? [directive] : [])),
  );
  const suppressed: SuppressedMessage[] = [];
  const kept = messages.filter((message) => {
    const scope = scopes.find((candidate) => suppresses(candidate, message));
    if (!scope?.directive.reason) return true;
    used.add(scope.directive);
    suppressed.push({ message, reason: scope.directive.reason });
    return false;
  });
  const own = scopes.flatMap(({ directive }) => complaintsAbout(document, directive, used, known, locale));
  return { messages: [...kept, ...own].sort((a, b) => a.offset - b.offset), suppressed };
}

/** Whether a suppression names a reason and a message's rule, and covers where the message begins. */
export function suppresses({ directive, start, end }: SuppressionScope, message: GongwenMessage): boolean {
  const named = directive.rules.length === 0 || directive.rules.includes(message.ruleId);
  return directive.reason !== null && named && message.offset >= start && message.offset < end;
}

/** A range ends at the `gongwen-enable` that names the same rule, or none; else at the end of the text. */
export function suppressionScopes(document: OfficialDocument): SuppressionScope[] {
  const { directives, text } = document.draft.data;
  const scopes: SuppressionScope[] = [];
  for (const [index, directive] of directives.entries()) {
    if (directive.kind === 'enable') continue;
    const after = directive.position.end.offset ?? 0;
    if (directive.covers) {
      const { start, end } = directive.covers;
      scopes.push({
        directive,
        start: start.offset ?? 0,
        end: Math.max(end.offset ?? 0, (start.offset ?? 0) + 1),
      });
    } else if (directive.kind === 'disable-next-line') {
      scopes.push({ directive, ...nextLine(document, after) });
    } else {
      const enable = directives
        .slice(index + 1)
        .find((other) => other.kind === 'enable' && ends(other, directive));
      scopes.push({ directive, start: after, end: enable?.position.start.offset ?? text.length + 1 });
    }
  }
  return scopes;
}

function ends(enable: Directive, disable: Directive): boolean {
  return enable.rules.length === 0 || disable.rules.every((rule) => enable.rules.includes(rule));
}

function nextLine(document: OfficialDocument, after: number): { start: number; end: number } {
  const line = document.lines.find(({ pieces, from, to }) => (pieces[0]?.offset ?? 0) >= after && to > from);
  const last = line?.pieces.at(-1);
  return { start: after, end: last ? last.offset + last.length + 1 : after };
}

function complaintsAbout(
  document: OfficialDocument,
  directive: Directive,
  used: ReadonlySet<Directive>,
  known: ReadonlySet<string>,
  locale: Locale,
): GongwenMessage[] {
  const unknown = directive.rules.filter((rule) => !known.has(rule));
  const found: [Message, readonly string[]][] = [];
  if (unknown.length > 0) found.push([MESSAGES.unknown, unknown]);
  if (directive.reason === null) found.push([MESSAGES.noReason, directive.rules]);
  else if (unknown.length === 0 && !used.has(directive)) found.push([MESSAGES.unused, directive.rules]);
  const at = { start: directive.position.start.offset ?? 0, end: directive.position.end.offset ?? 0 };
  return found.map(([message, rules]) => {
    const data = { rules: rules.length > 0 ? rules : [locale === 'en' ? 'all rules' : '全部规则'] };
    return createMessage(
      document,
      { ruleId: RULE_ID, severity: 'warning', message, basis: [], details: { at, data } },
      locale,
    );
  });
}
