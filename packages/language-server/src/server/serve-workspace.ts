import { Outdated } from '@gongwen/preset';
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '../protocol.ts';
import { CHECK_WORKSPACE_COMMAND } from './capabilities.ts';
import { resultIdOf } from './result-id-of.ts';
import type { ServerContext } from './server-context.ts';
import { createSignal } from './signal.ts';
import type { WorkspaceReport } from './workspace-check.ts';

/** Milliseconds after the last change before the documents of a workspace are compared with each other again. */
const COMPARE_AFTER = 1000;

/** How the other parts tell that documents of the workspace are to be checked or compared again. */
export interface WorkspaceChanges {
  readonly now: () => void;
  readonly soon: () => void;
}

/**
 * Diagnostics of documents that are not open, and what comparing documents finds.
 * @param pushOpen Publishes again what is open, for clients that do not pull.
 */
export function serveWorkspace(context: ServerContext, pushOpen: () => void): WorkspaceChanges {
  const { connection, state, workspace, reportFault } = context;
  const changed = createSignal();
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** Runs until nothing has changed meanwhile. */
  const checkAll = async (isCancelled: () => boolean) => {
    for (;;) {
      const begun = state.generation;
      try {
        return await workspace.run(() => isCancelled() || begun !== state.generation);
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
        if (isCancelled()) return null;
      }
    }
  };
  const refreshOpen = (): void => {
    if (state.session?.pulls) connection.languages.diagnostics.refresh().catch(reportFault);
    else pushOpen();
  };

  // Held open until something changes, so that the client does not ask all the time.
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const isActive = async (): Promise<boolean> => isAsked || (await isRepository(context));
    let isFirst = known.size === 0;
    for (;;) {
      if (!isFirst || !(await isActive())) await Promise.race([changed.next(), cancelled(token)]);
      if (token.isCancellationRequested) return { items: [] };
      isFirst = false;
      if (!(await isActive())) continue;
      const done = await checkAll(() => token.isCancellationRequested);
      if (done === null) return { items: [] };
      if (done.openChanged) refreshOpen();
      return { items: workspaceItems(done.reports, known) };
    }
  });

  const checkWorkspace = async (): Promise<CheckWorkspaceResult> => {
    isAsked = true;
    const done = await checkAll(() => false);
    if (done === null) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (state.session?.pulls) changed.fire();
    else
      for (const { uri, diagnostics } of done.reports)
        void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    refreshOpen();
    return done.counts;
  };
  connection.onRequest(CHECK_WORKSPACE, checkWorkspace);
  connection.onExecuteCommand(({ command }) => {
    if (command === CHECK_WORKSPACE_COMMAND) return checkWorkspace();
    throw new ResponseError(LSPErrorCodes.RequestFailed, `unknown command ${command}`);
  });

  return {
    now: changed.fire,
    soon: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(changed.fire, COMPARE_AFTER);
    },
  };
}

/** The drafts of a workspace are checked by themselves where a configuration says that it holds drafts. */
async function isRepository({ state, files }: ServerContext): Promise<boolean> {
  const found = await Promise.all(
    state.settings.folders.map((folder) => files().read(`${folder.replace(/\/$/u, '')}/gongwen.yaml`)),
  );
  return found.some((bytes) => bytes !== null);
}

function workspaceItems(
  reports: readonly WorkspaceReport[],
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const shown = new Set(reports.map(({ uri }) => uri));
  const full = (uri: string, diagnostics: readonly Diagnostic[]): WorkspaceDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    resultId: resultIdOf(diagnostics),
    items: [...diagnostics],
  });
  const of = ({ uri, diagnostics }: WorkspaceReport): WorkspaceDocumentDiagnosticReport => {
    const resultId = resultIdOf(diagnostics);
    if (known.get(uri) !== resultId) return full(uri, diagnostics);
    return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
  };
  const gone = [...known.keys()].filter((uri) => !shown.has(uri));
  return [...reports.map(of), ...gone.map((uri) => full(uri, []))];
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
