import type { CheckedFile, Locale, ResolvedConfig } from '@gongwen/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * What completion answers from. A `DraftState` is one; but the text may be newer than what was checked, of which only
 * type, direction, issuer and date are used, and an empty draft was never checked.
 */
export interface CompletionState {
  readonly document: TextDocument;
  readonly checked: CheckedFile | null;
  readonly config: ResolvedConfig;
  readonly locale: Locale;
}

export interface CompletionContext {
  /** Drafts to start from, offered in an empty document. */
  readonly skeletons: readonly {
    readonly name: string;
    readonly english: string;
    readonly text: string;
  }[];
  /** The year of new document numbers. */
  readonly year: number;
  /** The client knows snippets: the cursor is put where something is to be filled in. */
  readonly snippets: boolean;
}
