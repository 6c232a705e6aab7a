import type { PreviewDocxResult } from '@gongwen/language-server/protocol';
import { describeFacts } from '../status/index.ts';
import { currentTexts } from '../texts/index.ts';
import type { PreviewContent } from '../webview/preview-messages.ts';
import { toPreviewProblem } from './to-preview-problem.ts';

const NO_LIMITS = { characters: null, pages: null } as const;

/** What the preview shows of a checked .docx. */
export function previewContent({ html, error, facts, problems }: PreviewDocxResult): PreviewContent {
  return {
    html,
    error,
    facts: facts === null ? [] : describeFacts(facts, NO_LIMITS, currentTexts()),
    problems: problems.map(toPreviewProblem),
  };
}
