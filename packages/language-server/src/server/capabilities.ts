import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from '../code-actions/code-actions.ts';
import { COMPLETION_TRIGGER_CHARACTERS, SEMANTIC_TOKENS_LEGEND } from '../features/index.ts';
import type { ClientSession } from './client-session.ts';

/** Checks all drafts of the workspace; an extension has a request of its own for it. */
export const CHECK_WORKSPACE_COMMAND = 'gongwen.server.checkWorkspace';

/** What the server answers: nothing is named here that it does not. */
export function capabilitiesFor({ pulls, workspaceFolders }: ClientSession): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: 'gongwen',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGER_CHARACTERS] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    codeLensProvider: {},
    documentFormattingProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true },
    executeCommandProvider: { commands: [CHECK_WORKSPACE_COMMAND] },
    ...(workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
