import type {
  DocumentFacts,
  DraftFormat,
  ElementKind,
  FixEdit,
  GongwenMessage,
  LintResult,
  Severity,
  SuppressedMessage,
} from '@gongwen/core';

/** `check --format json`; the schema is `schema/check-output.schema.json`. */
export interface CheckOutput {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileOutput[];
  readonly summary: SummaryOutput;
}

export interface FileOutput {
  readonly path: string;
  readonly format: DraftFormat | null;
  readonly status: 'checked' | 'unreadable';
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Null when the file could not be read. */
  readonly facts: DocumentFacts | null;
  readonly messages: readonly MessageOutput[];
  readonly suppressed: readonly SuppressedOutput[];
}

export interface MessageOutput {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
  readonly element: ElementKind | null;
  readonly actual: string | null;
  readonly expected: readonly string[];
  readonly basis: readonly { readonly regulation: string; readonly clause: string }[];
  readonly url: string | null;
  readonly fix: { readonly safe: boolean; readonly edits: readonly FixEdit[] } | null;
}

/** A message that a suppression silenced, with the reason that the draft gives. */
export interface SuppressedOutput {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export interface SummaryOutput {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Messages with a safe fix. */
  readonly fixable: number;
}

/** The JSON of a run by a version of the tool. */
export function toJson(files: readonly FileOutput[], toolVersion: string): CheckOutput {
  return {
    version: 1,
    tool: { name: 'gongwen-lint', version: toolVersion },
    files,
    summary: summarize(files),
  };
}

/** Counts over the files of a run. */
export function summarize(files: readonly FileOutput[]): SummaryOutput {
  const messages = files.flatMap((file) => file.messages);
  const count = (wanted: Severity): number => messages.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.length,
    unreadable: files.filter(({ status }) => status === 'unreadable').length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: messages.filter(({ fix }) => fix?.safe === true).length,
  };
}

/** The JSON of one file. */
export function toFileOutput(result: LintResult): FileOutput {
  const { path, format } = result;
  if (result.status === 'unreadable') {
    return {
      path,
      format,
      status: 'unreadable',
      error: result.error,
      facts: null,
      messages: [],
      suppressed: [],
    };
  }
  return {
    path,
    format,
    status: 'checked',
    error: null,
    facts: result.facts,
    messages: result.messages.map(toMessageOutput),
    suppressed: result.suppressed.map(toSuppressedOutput),
  };
}

/** One message that a suppression silenced. */
export function toSuppressedOutput({ message, reason }: SuppressedMessage): SuppressedOutput {
  return {
    ruleId: message.ruleId,
    severity: message.severity,
    message: message.reason,
    line: message.line ?? 1,
    column: message.column ?? 1,
    reason,
  };
}

/** The JSON of one message. */
export function toMessageOutput(message: GongwenMessage): MessageOutput {
  const { start, end } = placeOf(message);
  return {
    ruleId: message.ruleId,
    severity: message.severity,
    message: message.reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: message.offset,
    endOffset: message.endOffset,
    element: message.element,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    basis: message.basis.map(({ regulation, clause }) => ({ regulation, clause })),
    url: message.url ?? null,
    fix: message.fix,
  };
}

function placeOf({ place, line, column }: GongwenMessage) {
  if (place && 'start' in place) return place;
  const point = place ?? { line: line ?? 1, column: column ?? 1 };
  return { start: point, end: point };
}
