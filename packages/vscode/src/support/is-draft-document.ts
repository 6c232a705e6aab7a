import type { TextDocument } from 'vscode';

/** Markdown and plain text can be drafts. */
export function isDraftDocument({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}
