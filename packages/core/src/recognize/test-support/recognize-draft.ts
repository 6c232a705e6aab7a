import type { OfficialDocument } from '../../document/official-document.ts';
import type { Draft } from '../../tree/draft.ts';
import { recognize } from '../recognize.ts';
import { type DraftLine, docxDraft, textDraft } from './draft-lines.ts';

/** Recognises a draft without a directory of organs. */
export function recognizeDraft(draft: Draft): OfficialDocument {
  return recognize(draft, `draft.${draft.data.format === 'docx' ? 'docx' : 'txt'}`, {
    directory: null,
    organ: null,
  });
}

/** Recognises plain text; the lines are joined with a line end. */
export function recognizeText(...lines: readonly string[]): OfficialDocument {
  return recognizeDraft(textDraft(lines.join('\n')));
}

/** Recognises lines with the layout of a .docx. */
export function recognizeDocx(...lines: readonly DraftLine[]): OfficialDocument {
  return recognizeDraft(docxDraft(lines));
}
