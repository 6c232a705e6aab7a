import type { PreviewDocxResult } from '@gongwen/language-server/protocol';
import type { PreviewContent } from '../webview/preview-messages.ts';

/** What the preview shows of a checked .docx. */
export function previewContent(name: string, { review, error }: PreviewDocxResult): PreviewContent {
  return review === null
    ? { kind: 'unreadable', name, message: error ?? '' }
    : { kind: 'checked', name, review };
}
