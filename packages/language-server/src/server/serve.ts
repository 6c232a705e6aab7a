import {
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { outcomeDiagnostics } from '../diagnostics/outcome-diagnostics.ts';
import { answer } from './answer.ts';
import { followSettings } from './follow-settings.ts';
import type { Outcome } from './outcome.ts';
import { resultIdOf } from './result-id-of.ts';
import { serveFeatures } from './serve-features.ts';
import { serveRequests } from './serve-requests.ts';
import { serveWorkspace } from './serve-workspace.ts';
import { type ServerHost, serverContext } from './server-context.ts';

/** Runs the language server on a connection, until the client ends it. */
export function serve(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const context = serverContext(connection, documents, host);
  const { state, drafts, configs, workspace, contextOf, reportFault } = context;

  const diagnosticsOf = (uri: string, outcome: Outcome): Diagnostic[] => {
    const added = outcome.kind === 'checked' ? workspace.addedTo(uri, outcome.state.document.getText()) : [];
    return outcomeDiagnostics(outcome, added, contextOf(uri));
  };
  /** Checks and publishes, for clients that do not pull. */
  const push = async (uri: string): Promise<void> => {
    if (state.session?.pulls !== false) return;
    const outcome = await drafts.outcomeOf(uri);
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(uri, outcome) });
  };
  const pushOpen = (): void => {
    for (const uri of documents.keys()) push(uri).catch(reportFault);
  };

  const changes = serveWorkspace(context, pushOpen);
  followSettings(context, {
    draft: changes.soon,
    all: () => {
      state.generation += 1;
      configs.reset(state.settings.profile);
      drafts.reset();
      workspace.reset();
      changes.now();
      if (state.session?.pulls) connection.languages.diagnostics.refresh().catch(reportFault);
      else pushOpen();
    },
  });
  serveFeatures(context);
  serveRequests(context);

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    answer(token, async () => {
      if (!documents.get(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const items = diagnosticsOf(uri, await drafts.outcomeOf(uri));
      const resultId = resultIdOf(items);
      return previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  documents.onDidChangeContent(({ document: { uri } }) => {
    push(uri).catch(reportFault);
    changes.soon();
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.closed(uri);
    if (state.session?.pulls === false) void connection.sendDiagnostics({ uri, diagnostics: [] });
    changes.soon();
  });
  documents.listen(connection);
  connection.listen();
}
