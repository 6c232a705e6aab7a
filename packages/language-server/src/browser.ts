import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server/serve.ts';

/** Serves in a web worker: files are read through the client. */
export function serveWorker(scope: DedicatedWorkerGlobalScope): void {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  serve(connection, { files: null, rulePage: () => null });
}
