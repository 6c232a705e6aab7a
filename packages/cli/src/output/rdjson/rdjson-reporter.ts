import { applyEdits, type Range, type Severity } from '@gongwen/core';
import type { ReportedFile, Reporter } from '../reporter.ts';
import type { MessageOutput } from '../to-json.ts';
import { bytePositions } from './byte-positions.ts';
import type { RdDiagnostic, RdRange, RdResult, RdSuggestion } from './rdjson.ts';

const SOURCE = { name: 'gongwen-lint' };

const SEVERITIES: Readonly<Record<Severity, RdDiagnostic['severity']>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/** JSON for reviewdog; what a fix would put in a text draft becomes a suggested change. */
export function rdjsonReporter(): Reporter {
  const diagnostics: RdDiagnostic[] = [];
  const keep = (file: ReportedFile): string => {
    diagnostics.push(...diagnosticsOf(file));
    return '';
  };
  return {
    file: keep,
    addition: keep,
    end: () => {
      const result: RdResult = { source: SOURCE, diagnostics };
      return [`${JSON.stringify(result, null, 2)}\n`];
    },
  };
}

function diagnosticsOf({ output, text }: ReportedFile): RdDiagnostic[] {
  const { path, error, messages, format } = output;
  if (error !== null) {
    const { code, message } = error;
    return [{ message, location: { path }, severity: 'ERROR', source: SOURCE, code: { value: code } }];
  }
  const rangeOf = bytePositions(text);
  // A suggested change is a change of lines of text; a .docx has none.
  const suggests = format !== 'docx' && text !== '';
  return messages.map((message) => {
    const { severity, ruleId, offset, endOffset } = message;
    const suggestion = suggests ? suggestionOf(message, text, rangeOf) : null;
    return {
      message: message.message,
      location: text === '' ? { path } : { path, range: rangeOf({ start: offset, end: endOffset }) },
      severity: SEVERITIES[severity],
      source: SOURCE,
      code: { value: ruleId },
      ...(suggestion && { suggestions: [suggestion] }),
    };
  });
}

/** All edits of a fix as one change, for each suggestion stands for itself. */
function suggestionOf(
  { fix }: MessageOutput,
  text: string,
  rangeOf: (range: Range) => RdRange,
): RdSuggestion | null {
  if (fix === null || fix.edits.length === 0) return null;
  const start = Math.min(...fix.edits.map(({ offset }) => offset));
  const end = Math.max(...fix.edits.map(({ endOffset }) => endOffset));
  const edits = fix.edits.map((edit) => ({
    offset: edit.offset - start,
    endOffset: edit.endOffset - start,
    text: edit.text,
  }));
  return { range: rangeOf({ start, end }), text: applyEdits(text.slice(start, end), edits) };
}
