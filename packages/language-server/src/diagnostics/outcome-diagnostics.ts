import { formatProblem, type GongwenMessage } from '@gongwen/core';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outcome } from '../server/outcome.ts';
import { type DiagnosticContext, SOURCE, toDiagnostic } from './to-diagnostic.ts';

const FIRST: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The diagnostics of an open document.
 * @param added What comparing it with the other documents of the workspace adds.
 */
export function outcomeDiagnostics(
  outcome: Outcome,
  added: readonly GongwenMessage[],
  context: Omit<DiagnosticContext, 'rangeOf'>,
): Diagnostic[] {
  switch (outcome.kind) {
    case 'left-out':
      return [];
    case 'unreadable':
      return outcome.code === 'empty' ? [] : [fault(outcome.message, outcome.code)];
    case 'broken':
      return [brokenConfig(outcome.problems, context)];
    case 'checked': {
      const { document, checked } = outcome.state;
      const placed = { ...context, rangeOf: rangeIn(document) };
      return [...checked.messages, ...added].map((message) => toDiagnostic(message, placed));
    }
  }
}

/** Ranges of UTF-16 offsets in a text document. */
export function rangeIn(document: TextDocument): DiagnosticContext['rangeOf'] {
  return (start, end) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}

/** Says at the top of a document why it was not checked. */
export function fault(message: string, code: string): Diagnostic {
  return { range: FIRST, severity: DiagnosticSeverity.Error, source: SOURCE, code, message };
}

function brokenConfig(
  problems: Extract<Outcome, { kind: 'broken' }>['problems'],
  { locale, related }: Omit<DiagnosticContext, 'rangeOf'>,
): Diagnostic {
  const lead =
    locale === 'en'
      ? 'Not checked: the configuration cannot be used.'
      : '未检查：配置文件有误，改正后自动重新检查。';
  const diagnostic = fault([lead, ...problems.map(formatProblem)].join('\n'), 'config');
  if (!related) return diagnostic;
  return {
    ...diagnostic,
    relatedInformation: problems.map(({ uri, line, column, message }) => {
      const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 };
      return { location: { uri, range: { start, end: start } }, message };
    }),
  };
}
