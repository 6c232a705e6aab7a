import type { Locale } from '@gongwen/core';
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol.ts';

/** What a client said of itself when it started. */
export interface ClientSession {
  readonly options: ClientOptions;
  readonly locale: Locale;
  readonly folders: readonly string[];
  /** Diagnostics are pulled; otherwise they are pushed. Never both. */
  readonly pulls: boolean;
  readonly configuration: boolean;
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  /** The server has to ask for notifications of changed files itself. */
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
}

export function clientSession(params: InitializeParams): ClientSession {
  const { capabilities, workspaceFolders, rootUri } = params;
  const options = readOptions(params.initializationOptions);
  const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return {
    options,
    locale: options.locale ?? (params.locale?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'),
    folders: roots,
    pulls: canPull(capabilities),
    configuration: capabilities.workspace?.configuration === true,
    relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation === true,
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    watchesFiles:
      options.files !== true && capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: capabilities.workspace?.workspaceFolders === true,
  };
}

/** A client that cannot be asked to pull again would keep what a changed configuration made wrong. */
function canPull({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

function readOptions(sent: unknown): ClientOptions {
  const values: Readonly<Record<string, unknown>> =
    typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const { locale, files, facts, rulePages } = values;
  return {
    ...(locale === 'en' || locale === 'zh-CN' ? { locale } : {}),
    files: files === true,
    facts: facts === true,
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
  };
}
