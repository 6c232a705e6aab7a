import { formatBasis, type GongwenMessage, type Locale, type Severity } from '@gongwen/core';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';

export const SOURCE = 'gongwen-lint';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What repealed citations say is struck through. */
const DEPRECATED: ReadonlySet<string> = new Set(['citation/repealed']);

export interface DiagnosticContext {
  readonly uri: string;
  readonly locale: Locale;
  /** Turns UTF-16 offsets into a range of the document. */
  readonly rangeOf: (start: number, end: number) => Range;
  /** The client shows other places beside a diagnostic. */
  readonly related: boolean;
  /** Address of a rule's page; null when there is none. */
  readonly pageOf: (ruleId: string) => string | null;
}

/** What a diagnostic carries along, for code actions. */
export interface DiagnosticData {
  readonly ruleId: string;
  readonly safe: boolean;
}

/** A message as editors show it: its sentence, and the clauses it rests on. */
export function toDiagnostic(message: GongwenMessage, context: DiagnosticContext): Diagnostic {
  const { ruleId, severity, offset, endOffset, basis, fix, related } = message;
  const { locale, rangeOf, uri } = context;
  const page = context.pageOf(ruleId);
  const clauses = basis.map((clause) => formatBasis(clause, locale)).join(locale === 'en' ? '; ' : '；');
  const lead = locale === 'en' ? 'Basis: ' : '依据：';
  const data: DiagnosticData = { ruleId, safe: fix?.safe === true };
  return {
    range: rangeOf(offset, endOffset),
    severity: SEVERITIES[severity],
    code: ruleId,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    source: SOURCE,
    message: clauses === '' ? message.reason : `${message.reason}\n${lead}${clauses}`,
    ...(DEPRECATED.has(ruleId) ? { tags: [DiagnosticTag.Deprecated] } : {}),
    ...(context.related && related.length > 0
      ? {
          relatedInformation: related.map((other) => ({
            location: { uri, range: rangeOf(other.offset, other.endOffset) },
            message: other.message,
          })),
        }
      : {}),
    data,
  };
}
