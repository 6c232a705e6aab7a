import type { Locale } from '@gongwen/core';
import type { FileOutput } from '@gongwen/report';
import type { Review } from '@gongwen/report/review';
import type { HostComment, HostFix, HostOutcome } from '../host/index.ts';

/** What checks drafts for a panel: the core in a worker of the page, or a server that an editor runs. */
export interface Engine {
  /** Chooses language and configuration; what was checked before is forgotten. */
  readonly configure: (settings: EngineSettings) => Promise<ConfigAnswer>;
  /** Checks a draft and keeps what comparing and reports need. */
  readonly survey: (draft: DraftFile) => Promise<SurveyAnswer>;
  /** The same, with all that a panel shows of it. Gives up an earlier review that nobody waits for any more. */
  readonly review: (draft: DraftFile) => Promise<ReviewAnswer>;
  /** Judges the drafts that were checked against each other. @returns those about which it has something to say */
  readonly compare: () => Promise<readonly FileOutput[]>;
  /** Forgets a draft. */
  readonly forget: (path: string) => Promise<void>;
  /** A draft with fixes made; each only where the text still reads as the fix has it. */
  readonly fix: (draft: DraftFile, fixes: readonly HostFix[]) => Promise<ChangedDraft>;
  /** A .docx with a comment. */
  readonly comment: (draft: DraftFile, comment: HostComment) => Promise<ChangedDraft>;
  /** A .docx with its formatting mended as the rules of layout ask; null where nothing is to be mended. */
  readonly mendLayout: (draft: DraftFile) => Promise<Uint8Array | null>;
  /** A copy of a .docx with each message as a comment and each safe fix as a tracked change. */
  readonly annotate: (draft: DraftFile) => Promise<AnnotateAnswer>;
  /** A report on drafts that were checked. @param paths of the drafts; null for all */
  readonly report: (format: ReportFormat, paths: readonly string[] | null) => Promise<Uint8Array>;
}

export type ReportFormat = 'html' | 'xlsx' | 'json';

export interface EngineSettings {
  readonly locale: Locale;
  /** Name of a profile; null for what the configuration says, without one for `national`. */
  readonly profile: string | null;
  /** `gongwen.yaml` and what it names by path. */
  readonly files: readonly ConfigurationFile[];
}

export interface ConfigurationFile {
  /** Relative, with forward slashes, as those of drafts. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DraftFile {
  /** Relative, with forward slashes and the ending of its format. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

export type ConfigAnswer =
  | { readonly kind: 'ready'; readonly profiles: readonly string[] }
  /** It cannot be used: a line for each problem, with file, place and key. */
  | { readonly kind: 'broken'; readonly problems: readonly string[] };

export type SurveyAnswer =
  | { readonly kind: 'surveyed'; readonly output: FileOutput }
  /** The configuration leaves the file out. */
  | { readonly kind: 'left-out' };

export type ReviewAnswer =
  | { readonly kind: 'checked'; readonly review: Review }
  | { readonly kind: 'unreadable'; readonly message: string }
  /** A later review of the same draft was asked for. */
  | { readonly kind: 'outdated' };

export interface ChangedDraft {
  readonly content: Uint8Array | string;
  /** One a fix, in their order. */
  readonly outcomes: readonly HostOutcome[];
}

export type AnnotateAnswer =
  | {
      readonly kind: 'annotated';
      readonly bytes: Uint8Array;
      readonly comments: number;
      readonly changes: number;
    }
  | { readonly kind: 'failed'; readonly message: string };
