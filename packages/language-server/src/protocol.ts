import type { DocumentFacts } from '@gongwen/core';
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
/** Which file. */
export interface ReadFileParams {
  readonly uri: string;
}
/** Its bytes. */
export type ReadFileResult = { readonly data: string } | null;

/** Server to client: the drafts of the workspace, `.docx` too, without lock files. */
export const FIND_DRAFTS = 'gongwen/findDrafts';
/** Addresses of the drafts. */
export type FindDraftsResult = readonly { readonly uri: string }[];

/** Server to client, after a check: the facts of an open draft. */
export const FACTS = 'gongwen/facts';
/** Facts of one draft. */
export interface FactsParams {
  readonly uri: string;
  /** Null when it could not be read. */
  readonly facts: DocumentFacts | null;
  /** What the rules of length allow this draft; null where no limit is set. */
  readonly limits: { readonly characters: number | null; readonly pages: number | null };
}

/** Client to server: checks a .docx and shows it. */
export const PREVIEW_DOCX = 'gongwen/previewDocx';
/** A .docx that the client has read. */
export interface DocxParams {
  readonly uri: string;
  /** The bytes in Base64. */
  readonly data: string;
}
/** A .docx as HTML, with its problems. */
export interface PreviewDocxResult {
  /** Semantic, clean HTML: line 12 is the element with the id `p12`. Empty when the file could not be read. */
  readonly html: string;
  /** Why it could not be read. */
  readonly error: string | null;
  readonly facts: DocumentFacts | null;
  readonly problems: readonly DocxProblem[];
}
/** A problem of a .docx. */
export interface DocxProblem {
  /** Its lines are the paragraphs of the draft, from 0. */
  readonly diagnostic: Diagnostic;
  /** What it says, without the clauses. */
  readonly sentence: string;
  /** Text of the place; empty for the whole document. */
  readonly actual: string;
  readonly expected: readonly string[];
  /** The clauses it rests on, as they are cited. */
  readonly basis: readonly string[];
  readonly fixable: boolean;
}

/** Client to server: a copy of a .docx with comments and tracked changes. */
export const ANNOTATE_DOCX = 'gongwen/annotateDocx';
/** The copy in Base64 and what was added, or why there is none. */
export type AnnotateDocxResult =
  | { readonly data: string; readonly comments: number; readonly changes: number }
  | { readonly error: string };

/** Client to server: an open draft as .docx in the layout of GB/T 9704. */
export const EXPORT_DRAFT = 'gongwen/exportDraft';
/** Which draft. */
export interface ExportDraftParams {
  readonly uri: string;
}
/** The .docx in Base64 and what its drafter should know, or why there is none. */
export type ExportDraftResult =
  | { readonly data: string; readonly notes: readonly string[] }
  | { readonly error: string };

/** Client to server: the drafts to start from. */
export const SKELETONS = 'gongwen/skeletons';
/** Skeletons with their names. */
export type SkeletonsResult = readonly {
  readonly name: string;
  readonly english: string;
  readonly text: string;
}[];

/** Client to server: the page of a rule in Markdown, or null when there is no such rule. */
export const RULE_PAGE = 'gongwen/rulePage';
/** Which rule. */
export interface RulePageParams {
  readonly ruleId: string;
}
/** Its page. */
export type RulePageResult = { readonly markdown: string } | null;

/** Client to server: checks all drafts of the workspace; the diagnostics come in the usual way. */
export const CHECK_WORKSPACE = 'gongwen/checkWorkspace';
/** What the check came to. */
export interface CheckWorkspaceResult {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
