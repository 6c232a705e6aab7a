/** What the preview of a .docx and the extension say to each other. */

export type PreviewSeverity = 'error' | 'warning' | 'info';

/** A problem as the preview shows it. */
export interface PreviewProblem {
  readonly severity: PreviewSeverity;
  /** The element with the id `p` and this number holds the place; null for the whole document. */
  readonly line: number | null;
  /** UTF-16 units into the paragraph, `end` exclusive; past the end where the place goes on in the next paragraph. */
  readonly start: number;
  readonly end: number;
  /** Text of the place; empty for a paragraph or the whole document. */
  readonly actual: string;
  readonly sentence: string;
  readonly expected: readonly string[];
  readonly basis: readonly string[];
  readonly ruleId: string;
}

/** Texts of the preview in the user's language; `{0}` and `{1}` are filled in. */
export interface PreviewLabels {
  readonly language: string;
  readonly paper: string;
  readonly problems: string;
  readonly annotate: string;
  readonly recheck: string;
  readonly previous: string;
  readonly next: string;
  readonly filter: string;
  readonly severities: Readonly<Record<PreviewSeverity, string>>;
  readonly expected: string;
  readonly basis: string;
  readonly rule: string;
  readonly wholeDocument: string;
  readonly clean: string;
  readonly noneShown: string;
  readonly count: string;
  readonly checking: string;
  readonly unreadable: string;
}

export interface PreviewContent {
  /** Clean HTML of the document; empty when it could not be read. */
  readonly html: string;
  /** Why it could not be read. */
  readonly error: string | null;
  /** What is known of the document, one after the other: type, direction, characters, pages. */
  readonly facts: readonly string[];
  readonly problems: readonly PreviewProblem[];
}

export type ToPreview =
  | { readonly type: 'checking' }
  | { readonly type: 'show'; readonly content: PreviewContent };

export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'annotate' }
  | { readonly type: 'recheck' }
  | { readonly type: 'rule'; readonly ruleId: string };
