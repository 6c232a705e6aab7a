import { Disposable, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type ClientSettings, clientOptions } from './client-options.ts';
import { serveFiles } from './serve-files.ts';

/** Makes a client that is not started yet; desktop and web differ in nothing else. */
export type CreateClient = (name: string, options: LanguageClientOptions) => ClientAndEnd;

export interface ClientAndEnd {
  readonly client: BaseLanguageClient;
  /** Ends what the client leaves behind, as a web worker. */
  readonly end: () => void;
}

/** The language server, started once and again when the language of messages changes. */
export interface LanguageServer extends Disposable {
  /** @throws {Error} when the server could not be started or refuses. */
  readonly request: <Result>(method: string, params?: object) => Promise<Result>;
  readonly onNotification: <Params>(method: string, listener: (params: Params) => void) => void;
  /** What the server finds in this file is shown by another: it would stand in the Problems panel twice. */
  readonly claim: (uri: Uri) => void;
  readonly release: (uri: Uri) => void;
  readonly stop: () => Promise<void>;
}

type Listen = (client: BaseLanguageClient) => void;

async function start(
  name: string,
  create: CreateClient,
  settings: ClientSettings,
  listeners: readonly Listen[],
): Promise<ClientAndEnd> {
  const running = create(name, clientOptions(settings));
  const { client } = running;
  serveFiles(client);
  for (const listen of listeners) listen(client);
  await client.start();
  return running;
}

/** Starts the language server; requests wait until it runs. */
export function startLanguageServer(name: string, create: CreateClient): LanguageServer {
  const listeners: Listen[] = [];
  // Lists of an office lie in YAML files of any name; other drafts count in rules across a collection.
  const fileEvents = workspace.createFileSystemWatcher('**/*.{yaml,docx,md,txt}');
  const claimed = new Set<string>();
  const isClaimed = (uri: Uri): boolean => claimed.has(uri.toString());
  const settings: ClientSettings = { fileEvents, isClaimed };
  // One turn later, so that listeners are there from the first message on.
  let running = Promise.resolve().then(() => start(name, create, settings, listeners));
  const stop = async (): Promise<void> => {
    const { client, end } = await running;
    await client.stop();
    end();
  };
  // The client itself tells the user why a server did not start.
  running.catch(() => {});
  const changes = workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration('gongwen.locale')) return;
    running = stop().then(() => start(name, create, settings, listeners));
  });
  return {
    request: async (method, params) => (await running).client.sendRequest(method, params ?? {}),
    onNotification: (method, listener) => {
      listeners.push((client) => client.onNotification(method, listener));
    },
    claim: (uri) => {
      claimed.add(uri.toString());
      running.then(({ client }) => client.diagnostics?.delete(uri)).catch(() => {});
    },
    release: (uri) => {
      claimed.delete(uri.toString());
    },
    stop,
    dispose: () => Disposable.from(changes, fileEvents).dispose(),
  };
}
