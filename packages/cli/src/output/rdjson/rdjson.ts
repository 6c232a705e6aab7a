/** Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export interface RdResult {
  readonly source: RdSource;
  readonly diagnostics: readonly RdDiagnostic[];
}

export interface RdSource {
  readonly name: string;
}

export interface RdDiagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: RdRange };
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly source: RdSource;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly RdSuggestion[];
}

/** The end is exclusive. */
export interface RdRange {
  readonly start: RdPosition;
  readonly end: RdPosition;
}

/** Both from 1; columns count the bytes of UTF-8. */
export interface RdPosition {
  readonly line: number;
  readonly column: number;
}

export interface RdSuggestion {
  readonly range: RdRange;
  readonly text: string;
}
