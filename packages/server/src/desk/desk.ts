import type { Locale } from '@gongwen/core';
import type { ParagraphProblem, RuleChoice } from '../paragraph/index.ts';

/** A draft as it came in. */
export interface UploadedDraft {
  /** A file name without folders; its extension says how to read it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a request may choose. */
export interface DraftChoice {
  /** Name of a profile that ships; null for what the configuration says. */
  readonly profile: string | null;
  readonly locale: Locale;
}

/** A .docx with comments and tracked changes, or why there is none. */
export type AnnotatedDraft =
  | {
      readonly kind: 'annotated';
      readonly bytes: Uint8Array;
      readonly comments: number;
      readonly changes: number;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/**
 * Does the work of the server, out of its thread: it answers others meanwhile, and gives up what takes too long. Each
 * rejects when its signal is aborted, and on a fault of the program.
 */
export interface Desk {
  /** The JSON of `gongwen check --format json`. */
  readonly check: (
    drafts: readonly UploadedDraft[],
    choice: DraftChoice,
    signal: AbortSignal,
  ) => Promise<object>;
  readonly annotate: (
    draft: UploadedDraft,
    choice: DraftChoice,
    signal: AbortSignal,
  ) => Promise<AnnotatedDraft>;
  readonly paragraph: (
    text: string,
    choice: RuleChoice,
    signal: AbortSignal,
  ) => Promise<readonly ParagraphProblem[]>;
  /** How many drafts it works on at a time. */
  readonly threads: number;
}
