import type { DocumentFacts } from '@gongwen/core';
import type { Review } from '@gongwen/report/review';
import type { Diagnostic } from 'vscode-languageserver';

/**
 * What server and client say to each other beyond the Language Server Protocol. A client that knows none of it works
 * all the same: `initializationOptions` are optional, and the requests below are sent only when they are asked for.
 */

/** `initializationOptions` of a client. */
export interface ClientOptions {
  readonly locale?: 'zh-CN' | 'en';
  /** Answers the requests of `FILES`: the server reads files through the client, as in a web worker it must. */
  readonly files?: boolean;
  /** Wants the notification `FACTS`. */
  readonly facts?: boolean;
  /** The page of a rule is at this address and the rule's id, `.md` behind it: `codeDescription` of diagnostics. */
  readonly rulePages?: string;
}

/** The section of the client's settings: `workspace/configuration`. */
export const SETTINGS_SECTION = 'gongwen';

/** Settings of a client; `gongwen.yaml` counts before `profile`. */
export interface ClientSettings {
  /** Profile where no `gongwen.yaml` is found; empty for `national`. */
  readonly profile?: string;
  /**
   * Which Markdown and text files are drafts: `auto` takes those below a `gongwen.yaml`, those that say so in their
   * front matter, and those that read like an official document.
   */
  readonly check?: 'auto' | 'always' | 'never';
}

/** Server to client: the bytes of a file in Base64, or null when there is none. */
export const READ_FILE = 'gongwen/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly data: string } | null;

/** Server to client: the drafts of the workspace, `.docx` too, without lock files. */
export const FIND_DRAFTS = 'gongwen/findDrafts';
export type FindDraftsResult = readonly { readonly uri: string }[];

/** Server to client, after a check: the facts of an open draft. */
export const FACTS = 'gongwen/facts';
export interface FactsParams {
  readonly uri: string;
  /** Null when it could not be read. */
  readonly facts: DocumentFacts | null;
  /** What the rules of length allow this draft; null where no limit is set. */
  readonly limits: { readonly characters: number | null; readonly pages: number | null };
}

/** Client to server: checks a .docx and shows it. */
export const PREVIEW_DOCX = 'gongwen/previewDocx';
export interface DocxParams {
  readonly uri: string;
  /** The bytes in Base64. */
  readonly data: string;
}
export interface PreviewDocxResult {
  /** The document as it looks, and its problems as a panel shows them; null when the file could not be read. */
  readonly review: Review | null;
  /** Why it could not be read. */
  readonly error: string | null;
  /** The same problems for lists of an editor. */
  readonly problems: readonly DocxProblem[];
}
export interface DocxProblem {
  /** Its lines are the paragraphs of the draft, from 0. */
  readonly diagnostic: Diagnostic;
}

/** Client to server: a copy of a .docx with comments and tracked changes. */
export const ANNOTATE_DOCX = 'gongwen/annotateDocx';
export type AnnotateDocxResult =
  | { readonly data: string; readonly comments: number; readonly changes: number }
  | { readonly error: string };

/** Client to server: an open draft as .docx in the layout of GB/T 9704. */
export const EXPORT_DRAFT = 'gongwen/exportDraft';
export interface ExportDraftParams {
  readonly uri: string;
}
export type ExportDraftResult =
  | { readonly data: string; readonly notes: readonly string[] }
  | { readonly error: string };

/** Client to server: the drafts to start from. */
export const SKELETONS = 'gongwen/skeletons';
export type SkeletonsResult = readonly {
  readonly name: string;
  readonly english: string;
  readonly text: string;
}[];

/** Client to server: the page of a rule in Markdown, or null when there is no such rule. */
export const RULE_PAGE = 'gongwen/rulePage';
export interface RulePageParams {
  readonly ruleId: string;
}
export type RulePageResult = { readonly markdown: string } | null;

/** Client to server: checks all drafts of the workspace; the diagnostics come in the usual way. */
export const CHECK_WORKSPACE = 'gongwen/checkWorkspace';
export interface CheckWorkspaceResult {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
