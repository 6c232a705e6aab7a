import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './activate-extension.ts';
import type { LanguageServer } from './server/index.ts';

let server: LanguageServer | null = null;

/** Desktop and remote: the language server is a process of Node. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server-node.js');
  server = activateExtension(context, (name, options) => ({
    client: new LanguageClient('gongwen', name, { module, transport: TransportKind.ipc }, options),
    end: () => {},
  }));
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
