import type { Severity } from '@gongwen/core';

/** `intake --format json`; the schema is `schema/intake-output.schema.json`. */
export interface IntakeOutput {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly submissions: readonly SubmissionOutput[];
}

/** One submission: its receipt, or why there is none. */
export type SubmissionOutput =
  | { readonly path: string; readonly status: 'received'; readonly error: null; readonly receipt: Receipt }
  | {
      readonly path: string;
      readonly status: 'failed';
      readonly error: { readonly code: string; readonly message: string };
      readonly receipt: null;
    };

/** 回执: what arrived, what is missing, and until when it is to be done. Plain data, kept in the register as it is. */
export interface Receipt {
  readonly version: 1;
  /** Number in the register: 2026-0001; null when it was not entered. */
  readonly number: string | null;
  readonly submission: {
    /** Name of the folder or archive. */
    readonly name: string;
    readonly kind: 'folder' | 'zip';
    /** SHA-256 over the paths and contents of its files, the same for a folder and its archive. */
    readonly sha256: string;
    /** Bytes of its files. */
    readonly size: number;
  };
  readonly profile: string;
  /** ISO date of receipt. */
  readonly received: string;
  /** Of the draft; null when none was recognised. */
  readonly title: string | null;
  readonly documentType: string | null;
  readonly kinds: readonly string[];
  /** Who sends it. */
  readonly organs: readonly string[];
  readonly urgency: UrgencyOutput | null;
  /** Null where nothing sets a limit. */
  readonly due: DueOutput | null;
  readonly reply: ReplyOutput | null;
  readonly files: readonly FileEntry[];
  /** Lock files and the like that were left out. */
  readonly ignored: readonly string[];
  readonly missing: readonly MissingOutput[];
  readonly problems: readonly ProblemOutput[];
  /** Messages on drafts, missing papers and problems of the whole, together. */
  readonly counts: CountsOutput;
}

export interface BasisOutput {
  readonly regulation: string;
  readonly clause: string;
  readonly number: string | null;
}

export interface CountsOutput {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface UrgencyOutput {
  readonly level: string;
  /** `option`: --urgency; `declared`: front matter of a paper; `assumed`: nothing says. */
  readonly source: 'option' | 'declared' | 'assumed';
}

export interface DueOutput {
  readonly date: string;
  readonly days: number;
  readonly unit: '天' | '工作日';
  /** The clause speaks of other types (文种). */
  readonly byAnalogy: boolean;
  /** The day is a weekend or holiday. */
  readonly rest: boolean;
  /** The working day before a day of rest; null when there is none after receipt. */
  readonly lastWorkday: string | null;
  readonly provisional: boolean;
  readonly unknownYears: readonly string[];
  readonly basis: readonly BasisOutput[];
}

export interface ReplyOutput {
  readonly date: string;
  readonly workingDays: number;
  /** Holidays of a year that was counted are not known yet. */
  readonly provisional: boolean;
  readonly unknownYears: readonly string[];
  readonly basis: readonly BasisOutput[];
}

export interface FileEntry {
  /** In the submission, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** What it is: 送审稿, 解读方案; null when nothing says. */
  readonly part: string | null;
  readonly role: PaperRole;
  /** How the part is known. */
  readonly knownBy: 'declared' | 'name' | 'content' | null;
  readonly title: string | null;
  readonly documentType: string | null;
  /**
   * `checked`: by the rules; `read`: its text was recognised; `kept`: a known format that is not read; `unreadable`: it
   * should have been; `unknown`: of no known format.
   */
  readonly status: 'checked' | 'read' | 'kept' | 'unreadable' | 'unknown';
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly counts: CountsOutput | null;
  readonly messages: readonly FileMessage[];
}

export type PaperRole = 'draft' | 'cover' | 'attachment' | 'paper' | 'other';

export interface FileMessage {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface MissingOutput {
  /** A paper that is asked for, or an attachment that a draft names. */
  readonly what: 'part' | 'attachment';
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly basis: readonly BasisOutput[];
}

export interface ProblemOutput {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** Paths of the files it is about. */
  readonly files: readonly string[];
  readonly basis: readonly BasisOutput[];
}

export type ProblemCode =
  | 'no-draft'
  | 'several-drafts'
  | 'kind-not-stated'
  | 'unnamed-attachment'
  | 'duplicate-file'
  | 'unreadable-file'
  | 'unknown-format'
  | 'unknown-part'
  | 'unknown-level';
