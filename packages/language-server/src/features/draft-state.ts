import type { CheckedFile, Locale, ResolvedConfig } from '@gongwen/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A draft in the editor as it was checked: what every feature answers from. */
export interface DraftState {
  /** The text that was checked, of one version: offsets of `checked` are offsets into it. */
  readonly document: TextDocument;
  readonly checked: CheckedFile;
  readonly config: ResolvedConfig;
  readonly locale: Locale;
}
