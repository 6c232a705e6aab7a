import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { SETTINGS_SECTION } from '../protocol.ts';
import { capabilitiesFor } from './capabilities.ts';
import { clientSession } from './client-session.ts';
import type { ServerContext } from './server-context.ts';
import { readSettings } from './settings.ts';

const WATCHED = '**/*.{yaml,yml,md,markdown,txt,docx}';

/** What is to be done when something outside the open documents has changed. */
export interface Changes {
  /** Everything is to be checked again. */
  readonly all: () => void;
  /** A draft of the workspace has changed. */
  readonly draft: () => void;
}

/** Learns who the client is and what it is set to, and hears of changed settings, folders and files. */
export function followSettings(context: ServerContext, changes: Changes): void {
  const { connection, state, reportFault } = context;
  const apply = (sent: unknown): void => {
    const read = readSettings(sent, state.settings.folders);
    if (JSON.stringify(read) === JSON.stringify(state.settings)) return;
    state.settings = read;
    changes.all();
  };
  const ask = async (): Promise<void> => {
    if (state.session?.configuration) apply(await connection.workspace.getConfiguration(SETTINGS_SECTION));
  };
  connection.onInitialize((params) => {
    const session = clientSession(params);
    state.session = session;
    state.settings = { ...state.settings, folders: session.folders };
    return { capabilities: capabilitiesFor(session), serverInfo: { name: 'gongwen-lint', version: '0.1.0' } };
  });
  connection.onInitialized(async () => {
    register(context, changes);
    await ask().catch(reportFault);
    context.becomeReady();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (state.session?.configuration) ask().catch(reportFault);
    else if (typeof sent === 'object' && sent !== null) apply(Reflect.get(sent, SETTINGS_SECTION));
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    // Configurations name lists, directories and profiles in YAML files of any name.
    if (files.some(({ uri }) => /\.ya?ml$/iu.test(uri))) changes.all();
    else changes.draft();
  });
}

/** Asks for the notifications that a client sends only when it is asked to. */
function register({ connection, state, reportFault }: ServerContext, changes: Changes): void {
  const { session } = state;
  if (session?.configuration) {
    const section = { section: SETTINGS_SECTION };
    connection.client.register(DidChangeConfigurationNotification.type, section).catch(reportFault);
  }
  if (session?.watchesFiles) {
    const watchers = [{ globPattern: WATCHED }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(reportFault);
  }
  if (!session?.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    const left = state.settings.folders.filter((uri) => !gone.has(uri));
    state.settings = { ...state.settings, folders: [...left, ...added.map(({ uri }) => uri)] };
    changes.all();
  });
}
