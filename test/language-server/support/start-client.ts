import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ClientCapabilities, Diagnostic, InitializeResult } from 'vscode-languageserver-protocol';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const COMMAND = fileURLToPath(new URL('../../../packages/cli/bin/gongwen.js', import.meta.url));

export interface ClientSetup {
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`. */
  readonly settings?: unknown;
}

/** A client of `gongwen lsp --stdio` in a process of its own. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was published last for a document, by its address. */
  readonly published: Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: Diagnostic[] }
  >;
  /** A word for each time the server published diagnostics by itself. */
  readonly received: string[];
  readonly refreshes: () => number;
  readonly open: (uri: string, text: string, languageId?: string) => void;
  readonly stop: () => Promise<number | null>;
}

export async function startClient(setup: ClientSetup = {}): Promise<TestClient> {
  const child = spawn(process.execPath, [COMMAND, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: TestClient['published'] = new Map();
  const received: string[] = [];
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    received.push('textDocument/publishDiagnostics');
    published.set(uri, { version, diagnostics });
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => setup.settings ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: setup.folder ? [{ uri: setup.folder, name: 'drafts' }] : null,
    capabilities: setup.capabilities ?? {},
    initializationOptions: setup.initializationOptions,
  });
  void connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    published,
    received,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'markdown') =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

/** Capabilities of a client that pulls, as VS Code has them. */
export const PULLING: ClientCapabilities = {
  workspace: { diagnostics: { refreshSupport: true }, configuration: true, workspaceFolders: true },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
  },
};
