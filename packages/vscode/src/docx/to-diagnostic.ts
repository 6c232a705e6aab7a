import type { DocxProblem } from '@gongwen/language-server/protocol';
import { Diagnostic, DiagnosticSeverity, Range, Uri } from 'vscode';

/** LSP counts severities from 1. */
const SEVERITIES = [
  DiagnosticSeverity.Error,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Information,
  DiagnosticSeverity.Hint,
] as const;

/** A problem of a .docx for the Problems panel: lines are the paragraphs of the draft. */
export function toDiagnostic({ diagnostic }: DocxProblem): Diagnostic {
  const { range, message, severity, code, codeDescription, source } = diagnostic;
  const made = new Diagnostic(
    new Range(range.start.line, range.start.character, range.end.line, range.end.character),
    typeof message === 'string' ? message : message.value,
    SEVERITIES[(severity ?? 1) - 1] ?? DiagnosticSeverity.Error,
  );
  if (source !== undefined) made.source = source;
  if (code !== undefined) {
    made.code =
      codeDescription === undefined ? code : { value: code, target: Uri.parse(codeDescription.href) };
  }
  return made;
}
