import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './activate-extension.ts';
import type { LanguageServer } from './server/index.ts';

let server: LanguageServer | null = null;

/** Browser: the language server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  server = activateExtension(context, (name, options) => {
    const worker = new Worker(script);
    return { client: new LanguageClient('gongwen', name, worker, options), end: () => worker.terminate() };
  });
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
