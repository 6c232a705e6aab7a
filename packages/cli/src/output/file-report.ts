import {
  type CollectionFindings,
  type DocumentDigest,
  digestOf,
  type LintResult,
  mergeFindings,
} from '@gongwen/core';
import {
  type FileOutput,
  type MessageOutput,
  toFileOutput,
  toMessageOutput,
  toSuppressedOutput,
} from './to-json.ts';

/** What was written into a draft, or beside it. */
export type FixOutcome =
  | { readonly kind: 'none' }
  /** `refused`: fixes of a .docx that reach into a field, a formula or the like. */
  | {
      readonly kind: 'fixed';
      readonly messages: readonly MessageOutput[];
      readonly refused: number;
      /** Rules whose formatting `--fix-layout` mended. */
      readonly layout: readonly string[];
    }
  | { readonly kind: 'refused'; readonly count: number }
  | {
      readonly kind: 'annotated';
      /** The copy, as shown. */
      readonly path: string;
      readonly comments: number;
      readonly changes: number;
    }
  /** Our comments and tracked changes were taken out. */
  | { readonly kind: 'cleaned' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * One file of a run as reporters see it: plain data, since it may come from a worker thread. The draft's tree is let go
 * of, so that long runs stay small.
 */
export interface FileReport {
  readonly output: FileOutput;
  /** Text that the places of the messages point into; empty when there is none, not even a suppressed one. */
  readonly text: string;
  readonly fix: FixOutcome;
  /** For comparing it with the other files of the run; null when it could not be read. */
  readonly digest: DocumentDigest | null;
}

/** The report of one result. */
export function toFileReport(result: LintResult, fix: FixOutcome = { kind: 'none' }): FileReport {
  const output = toFileOutput(result);
  const hasPlaces = output.messages.length + output.suppressed.length > 0;
  const text = result.status === 'checked' && hasPlaces ? result.document.draft.data.text : '';
  return { output, text, fix, digest: result.status === 'checked' ? digestOf(result) : null };
}

/** What comparing the files of a run says of one of them. */
export type AddedFindings = Pick<FileOutput, 'messages' | 'suppressed'>;

export function toAddedFindings({ messages, suppressed }: CollectionFindings): AddedFindings {
  return { messages: messages.map(toMessageOutput), suppressed: suppressed.map(toSuppressedOutput) };
}

/** The report with what comparing the files of the run says of it. */
export function withFindings(report: FileReport, added: AddedFindings): FileReport {
  return { ...report, output: mergeFindings(report.output, added) };
}

/** For `--quiet`: the same file with its error-level messages only. */
export function errorsOnly(output: FileOutput): FileOutput {
  return { ...output, messages: output.messages.filter(({ severity }) => severity === 'error') };
}
