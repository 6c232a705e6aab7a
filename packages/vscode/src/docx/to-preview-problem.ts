import type { DocxProblem } from '@gongwen/language-server/protocol';
import type { PreviewProblem, PreviewSeverity } from '../webview/preview-messages.ts';

const SEVERITIES: readonly PreviewSeverity[] = ['error', 'warning', 'info', 'info'];

/** A problem as the preview shows it. */
export function toPreviewProblem({
  diagnostic,
  sentence,
  actual,
  expected,
  basis,
}: DocxProblem): PreviewProblem {
  const { range, severity, code } = diagnostic;
  const whole = actual === '' && range.start.line === 0 && range.start.character === 0;
  return {
    severity: SEVERITIES[(severity ?? 1) - 1] ?? 'error',
    line: whole ? null : range.start.line + 1,
    start: range.start.character,
    end: range.end.line === range.start.line ? range.end.character : Number.MAX_SAFE_INTEGER,
    actual,
    sentence,
    expected,
    basis,
    ruleId: String(code ?? ''),
  };
}
