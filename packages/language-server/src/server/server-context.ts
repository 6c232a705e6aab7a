import type { Locale } from '@gongwen/core';
import { lengthLimits, Outdated } from '@gongwen/preset';
import { pages } from '@gongwen/preset/pages';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticContext } from '../diagnostics/to-diagnostic.ts';
import { FACTS, type FactsParams } from '../protocol.ts';
import { clientFiles } from './client-files.ts';
import type { ClientSession } from './client-session.ts';
import { type Configs, createConfigs } from './configs.ts';
import { type OpenDrafts, openDrafts } from './open-drafts.ts';
import type { Outcome } from './outcome.ts';
import type { ServerFiles } from './server-files.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { type WorkspaceCheck, workspaceCheck } from './workspace-check.ts';

/** What the place where the server runs brings along. */
export interface ServerHost {
  /** Files of a disk; null where only the client reaches files. */
  readonly files: ServerFiles | null;
  /** Address of the page of a rule, where the client names none; null when there is none. */
  readonly rulePage: (ruleId: string) => string | null;
}

/** What changes while the server runs. */
export interface ServerState {
  /** Null until the client has said who it is. */
  session: ClientSession | null;
  settings: Settings;
  /** Counts up when everything is to be checked again. */
  generation: number;
}

/** What the parts of a server share. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly state: ServerState;
  readonly locale: () => Locale;
  readonly files: () => ServerFiles;
  readonly configs: Configs;
  readonly drafts: OpenDrafts;
  readonly workspace: WorkspaceCheck;
  readonly contextOf: (uri: string) => Omit<DiagnosticContext, 'rangeOf'>;
  /** The settings of the client are known: checks begin. */
  readonly becomeReady: () => void;
  /** For what nobody waits for: a fault is logged, an outdated check is none. */
  readonly reportFault: (error: unknown) => void;
}

export function serverContext(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: ServerHost,
): ServerContext {
  const state: ServerState = { session: null, settings: DEFAULT_SETTINGS, generation: 0 };
  const throughClient = clientFiles(connection);
  const files = (): ServerFiles =>
    state.session?.options.files === true || host.files === null ? throughClient : host.files;
  const locale = (): Locale => state.session?.locale ?? 'zh-CN';
  const settings = (): Settings => state.settings;
  const configs = createConfigs({
    read: (uri) => files().read(uri),
    findDrafts: (folders) => files().findDrafts(folders),
  });
  const contextOf = (uri: string): Omit<DiagnosticContext, 'rangeOf'> => ({
    uri,
    locale: locale(),
    related: state.session?.relatedInformation === true,
    pageOf: (ruleId) => {
      if (!pages.has(ruleId)) return null;
      const base = state.session?.options.rulePages;
      return base === undefined ? host.rulePage(ruleId) : `${base}${ruleId}.md`;
    },
  });
  let becomeReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const onChecked = ({ uri }: TextDocument, outcome: Outcome): void => {
    if (state.session?.options.facts === true) void connection.sendNotification(FACTS, factsOf(uri, outcome));
  };
  const drafts = openDrafts({ documents, configs, settings, ready, locale, onChecked });
  return {
    connection,
    documents,
    state,
    locale,
    files,
    configs,
    drafts,
    workspace: workspaceCheck({ files, documents, drafts, configs, settings, locale, contextOf }),
    contextOf,
    becomeReady,
    reportFault: (error) => {
      if (error instanceof Outdated) return;
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  };
}

function factsOf(uri: string, outcome: Outcome): FactsParams {
  if (outcome.kind !== 'checked') return { uri, facts: null, limits: { characters: null, pages: null } };
  const { checked, config } = outcome.state;
  return { uri, facts: checked.facts, limits: lengthLimits(config, checked.document) };
}
