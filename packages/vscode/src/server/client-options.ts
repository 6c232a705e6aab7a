import type { ClientOptions } from '@gongwen/language-server/protocol';
import { type FileSystemWatcher, type Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { RULE_SCHEME } from '../rules/rule-scheme.ts';
import { currentLocale } from '../texts/index.ts';

const LANGUAGES = ['markdown', 'plaintext'] as const;

/** Files, new documents, and what virtual workspaces use; not the pages of rules, output or versions in a repository. */
function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-remote', ...folders.map(({ uri }) => uri.scheme)])];
}

export interface ClientSettings {
  readonly fileEvents: FileSystemWatcher;
  /** Whether what the server finds in a file is left out. */
  readonly isClaimed: (uri: Uri) => boolean;
}

/** What the server is told at its start, and which documents and files it hears of. */
export function clientOptions({ fileEvents, isClaimed }: ClientSettings): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    locale: currentLocale(),
    files: true,
    facts: true,
    rulePages: `${RULE_SCHEME}:/`,
  };
  return {
    documentSelector: schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
    initializationOptions,
    synchronize: { fileEvents },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, isClaimed(uri) ? [] : diagnostics),
    },
  };
}
