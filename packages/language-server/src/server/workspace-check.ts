import {
  type CheckedFile,
  checkCollection,
  type DocumentDigest,
  digestOf,
  type GongwenMessage,
  type Locale,
  type ResolvedConfig,
} from '@gongwen/core';
import { checkInSlices, Outdated, readers, rules } from '@gongwen/preset';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { fault, outcomeDiagnostics } from '../diagnostics/outcome-diagnostics.ts';
import type { DiagnosticContext } from '../diagnostics/to-diagnostic.ts';
import type { CheckWorkspaceResult } from '../protocol.ts';
import { carryOver } from './carry-over.ts';
import type { Configs } from './configs.ts';
import { isDraft } from './is-draft.ts';
import type { OpenDrafts } from './open-drafts.ts';
import type { Outcome } from './outcome.ts';
import type { ServerFiles } from './server-files.ts';
import type { Settings } from './settings.ts';

/** The drafts of the workspace that are not open, as they were checked. */
export interface WorkspaceReport {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface WorkspaceCheck {
  /** Checks what has changed since the last time. @throws {Outdated} when `isOutdated` says so. */
  readonly run: (isOutdated: () => boolean) => Promise<{
    readonly reports: readonly WorkspaceReport[];
    readonly counts: CheckWorkspaceResult;
    /** Whether what is said of open documents has changed. */
    readonly openChanged: boolean;
  }>;
  /** What comparing an open document with the others adds to its own messages. */
  readonly addedTo: (uri: string, text: string) => readonly GongwenMessage[];
  readonly reset: () => void;
}

export interface WorkspaceCheckOptions {
  readonly files: () => ServerFiles;
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined };
  readonly drafts: OpenDrafts;
  readonly configs: Configs;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  readonly contextOf: (uri: string) => Omit<DiagnosticContext, 'rangeOf'>;
}

/** A file that is not open; kept until its bytes change. */
interface Kept {
  readonly key: string;
  readonly file: CheckedDraft | null;
  readonly fault: Diagnostic | null;
}

interface CheckedDraft {
  readonly uri: string;
  readonly text: string;
  readonly checked: CheckedFile;
  readonly config: ResolvedConfig;
  readonly digest: DocumentDigest;
}

interface Added {
  readonly text: string;
  readonly messages: readonly GongwenMessage[];
}

export function workspaceCheck(options: WorkspaceCheckOptions): WorkspaceCheck {
  const { documents, drafts, contextOf, locale } = options;
  let kept = new Map<string, Kept>();
  let added: ReadonlyMap<string, Added> = new Map();

  const addedTo = (uri: string, text: string): readonly GongwenMessage[] => {
    const known = added.get(uri);
    return known ? carryOver(known.messages, known.text, text) : [];
  };

  return {
    addedTo,
    reset: () => {
      kept = new Map();
      added = new Map();
    },
    run: async (isOutdated) => {
      const seen = new Map<string, Kept>();
      const open: CheckedDraft[] = [];
      for (const uri of await options.files().findDrafts(options.settings().folders)) {
        if (isOutdated()) throw new Outdated();
        if (documents.get(uri)) {
          const draft = openDraft(uri, await drafts.outcomeOf(uri));
          if (draft) open.push(draft);
        } else {
          const file = await closedFile(uri, kept.get(uri), options, isOutdated);
          if (file) seen.set(uri, file);
        }
      }
      kept = seen;
      const closed = [...seen.values()].flatMap(({ file }) => (file ? [file] : []));
      const all = [...open, ...closed];
      const before = signature(added, open);
      added = compared(all, locale());
      const reports = [...seen].map(([uri, { file, fault: unread }]) => ({
        uri,
        diagnostics: unread
          ? [unread]
          : file
            ? closedDiagnostics(file, addedTo(uri, file.text), contextOf(uri))
            : [],
      }));
      const faults = [...seen.values()].filter((file) => file.fault !== null).length;
      return { reports, counts: count(all, added, faults), openChanged: before !== signature(added, open) };
    },
  };
}

function openDraft(uri: string, outcome: Outcome): CheckedDraft | null {
  if (outcome.kind !== 'checked') return null;
  const { checked, config, document } = outcome.state;
  return { uri, text: document.getText(), checked, config, digest: digestAt(uri, checked) };
}

/** Digests go by the address, so that two files of one name are two. */
function digestAt(uri: string, checked: CheckedFile): DocumentDigest {
  return { ...digestOf(checked), path: uri };
}

async function closedFile(
  uri: string,
  known: Kept | undefined,
  { files, configs, settings, locale }: WorkspaceCheckOptions,
  isOutdated: () => boolean,
): Promise<Kept | null> {
  const bytes = await files().read(uri);
  if (bytes === null) return null;
  const key = keyOf(bytes);
  if (known?.key === key) return known;
  const found = await configs.forDraft(uri);
  if (found.kind === 'broken' || found.ignored) return null;
  const { path } = URI.parse(uri);
  const lintOptions = { readers, rules, config: found.config, locale: locale() };
  const result = await checkInSlices({ path, value: bytes }, lintOptions, isOutdated);
  if (result.status === 'unreadable') {
    return { key, file: null, fault: fault(result.error.message, result.error.code) };
  }
  const isWord = result.format === 'docx' && settings().check !== 'never';
  if (!isWord && !isDraft(result, found.governed, settings().check)) return { key, file: null, fault: null };
  const { text } = result.document.draft.data;
  const file = { uri, text, checked: result, config: found.config, digest: digestAt(uri, result) };
  return { key, file, fault: null };
}

/** Length and a checksum (FNV-1a): enough to see that a file has changed. */
function keyOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}:${hash >>> 0}`;
}

function compared(all: readonly CheckedDraft[], locale: Locale): ReadonlyMap<string, Added> {
  const byDigest = new Map(all.map((draft) => [draft.digest, draft]));
  const found = checkCollection([...byDigest.keys()], {
    rules,
    locale,
    configFor: (digest) => {
      const draft = byDigest.get(digest);
      if (!draft) throw new Error(`no configuration was found for ${digest.path}`);
      return draft.config;
    },
  });
  return new Map(all.map(({ uri, text }) => [uri, { text, messages: found.get(uri)?.messages ?? [] }]));
}

function closedDiagnostics(
  { uri, text, checked, config }: CheckedDraft,
  messages: readonly GongwenMessage[],
  context: Omit<DiagnosticContext, 'rangeOf'>,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'markdown', 0, text);
  const state = { document, checked, config, locale: context.locale };
  return outcomeDiagnostics({ kind: 'checked', state }, messages, context);
}

function signature(added: ReadonlyMap<string, Added>, open: readonly CheckedDraft[]): string {
  return JSON.stringify(
    open.map(({ uri }) =>
      (added.get(uri)?.messages ?? []).map(({ ruleId, offset, reason }) => [ruleId, offset, reason]),
    ),
  );
}

function count(
  all: readonly CheckedDraft[],
  added: ReadonlyMap<string, Added>,
  unreadable: number,
): CheckWorkspaceResult {
  const messages = all.flatMap(({ uri, checked }) => [
    ...checked.messages,
    ...(added.get(uri)?.messages ?? []),
  ]);
  const of = (wanted: string): number => messages.filter(({ severity }) => severity === wanted).length;
  return {
    files: all.length + unreadable,
    unreadable,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
  };
}
