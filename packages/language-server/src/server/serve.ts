import { pages } from '@gongwen/preset/pages';
import { SKELETONS as DRAFTS_TO_START_FROM, skeletonText } from '@gongwen/preset/skeletons';
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../code-actions/code-actions.ts';
import { outcomeDiagnostics } from '../diagnostics/outcome-diagnostics.ts';
import type { DiagnosticContext } from '../diagnostics/to-diagnostic.ts';
import type { DraftState } from '../features/draft-state.ts';
import {
  codeLenses,
  completion,
  documentSymbols,
  foldingRanges,
  formattingEdits,
  hover,
  lengthLimits,
  semanticTokens,
} from '../features/index.ts';
import * as protocol from '../protocol.ts';
import { fromBase64 } from './base64.ts';
import { CHECK_WORKSPACE_COMMAND, capabilitiesFor } from './capabilities.ts';
import { Outdated } from './check-in-slices.ts';
import { clientFiles } from './client-files.ts';
import { type ClientSession, clientSession } from './client-session.ts';
import { createConfigs } from './configs.ts';
import { annotatedDocx, type DocxCheck, docxPreview, exportedDocx } from './docx-requests.ts';
import { openDrafts } from './open-drafts.ts';
import type { Outcome } from './outcome.ts';
import type { ServerFiles } from './server-files.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { createSignal } from './signal.ts';
import { workspaceCheck } from './workspace-check.ts';

/** What the place where the server runs brings along. */
export interface ServerHost {
  /** Files of a disk; null where only the client reaches files. */
  readonly files: ServerFiles | null;
  /** Address of the page of a rule, where the client names none; null when there is none. */
  readonly rulePage: (ruleId: string) => string | null;
}

/** Milliseconds after the last change before the documents of a workspace are compared with each other again. */
const COMPARE_AFTER = 1000;

/** Runs the language server on a connection, until the client ends it. */
export function serve(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const throughClient = clientFiles(connection);
  const workspaceChanged = createSignal();
  let session: ClientSession | null = null;
  let settings = DEFAULT_SETTINGS;
  let generation = 0;
  let comparing = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let becomeReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });

  const files = (): ServerFiles =>
    session?.options.files === true || host.files === null ? throughClient : host.files;
  const locale = () => session?.locale ?? 'zh-CN';
  const configs = createConfigs({
    read: (uri) => files().read(uri),
    findDrafts: (folders) => files().findDrafts(folders),
  });
  const contextOf = (uri: string): Omit<DiagnosticContext, 'rangeOf'> => ({
    uri,
    locale: locale(),
    related: session?.relatedInformation === true,
    pageOf: (ruleId) => {
      if (!pages.has(ruleId)) return null;
      const base = session?.options.rulePages;
      return base === undefined ? host.rulePage(ruleId) : `${base}${ruleId}.md`;
    },
  });
  const drafts = openDrafts({
    documents,
    configs,
    settings: () => settings,
    ready,
    locale,
    onChecked: (document, outcome) => tellFacts(document, outcome),
  });
  const workspace = workspaceCheck({
    files,
    documents,
    drafts,
    configs,
    settings: () => settings,
    locale,
    contextOf,
  });

  const diagnosticsOf = (uri: string, outcome: Outcome): Diagnostic[] => {
    const added = outcome.kind === 'checked' ? workspace.addedTo(uri, outcome.state.document.getText()) : [];
    return outcomeDiagnostics(outcome, added, contextOf(uri));
  };

  const tellFacts = ({ uri }: TextDocument, outcome: Outcome): void => {
    if (session?.options.facts !== true) return;
    const none = { characters: null, pages: null };
    const params: protocol.FactsParams =
      outcome.kind === 'checked'
        ? {
            uri,
            facts: outcome.state.checked.facts,
            limits: lengthLimits(outcome.state.config, outcome.state.checked.document),
          }
        : { uri, facts: null, limits: none };
    void connection.sendNotification(protocol.FACTS, params);
  };

  /** Checks and publishes, for clients that do not pull. */
  const push = (uri: string): void => {
    if (session === null || session.pulls) return;
    drafts.outcomeOf(uri).then((outcome) => {
      const version = documents.get(uri)?.version;
      if (version === undefined) return;
      void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(uri, outcome) });
    }, reportFault);
  };

  const reportFault = (error: unknown): void => {
    if (error instanceof Outdated) return;
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  const refresh = (): void => {
    if (session?.pulls) {
      connection.languages.diagnostics.refresh().catch(reportFault);
    } else {
      for (const uri of documents.keys()) push(uri);
    }
    connection.languages.semanticTokens.refresh().catch(() => {});
  };

  const checkAllAgain = (): void => {
    generation += 1;
    configs.reset(settings.profile);
    drafts.reset();
    workspace.reset();
    workspaceChanged.fire();
    refresh();
  };

  const compareSoon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => workspaceChanged.fire(), COMPARE_AFTER);
  };

  /** What a request answers; an outdated one is answered as the protocol asks, not with a stale result. */
  const answer = async <T>(token: CancellationToken, work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return result;
    } catch (error) {
      if (error instanceof Outdated) throw new ResponseError(LSPErrorCodes.ContentModified, 'outdated');
      throw error;
    }
  };
  const stateOf = async (uri: string): Promise<DraftState | null> => {
    if (!documents.get(uri)) return null;
    const outcome = await drafts.outcomeOf(uri);
    return outcome.kind === 'checked' ? outcome.state : null;
  };
  /** Answers from the state of the newest text; with `none` where the document is no draft. */
  const fromState =
    <P extends { readonly textDocument: { readonly uri: string } }, T>(
      none: T,
      feature: (state: DraftState, params: P) => T,
    ) =>
    (params: P, token: CancellationToken): Promise<T> =>
      answer(token, async () => {
        const state = await stateOf(params.textDocument.uri);
        return state === null ? none : feature(state, params);
      });

  connection.onInitialize((params) => {
    session = clientSession(params);
    settings = { ...settings, folders: session.folders };
    return { capabilities: capabilitiesFor(session), serverInfo: { name: 'gongwen-lint', version: '0.1.0' } };
  });

  connection.onInitialized(async () => {
    if (session === null) return;
    if (session.configuration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: protocol.SETTINGS_SECTION })
        .catch(reportFault);
    }
    if (session.watchesFiles) {
      const watchers = [{ globPattern: '**/*.{yaml,yml,md,markdown,txt,docx}' }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(reportFault);
    }
    if (session.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const folders = [...settings.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        settings = { ...settings, folders };
        checkAllAgain();
      });
    }
    await readClientSettings().catch(reportFault);
    becomeReady();
  });

  const readClientSettings = async (): Promise<void> => {
    if (!session?.configuration) return;
    const sent: unknown = await connection.workspace.getConfiguration(protocol.SETTINGS_SECTION);
    const read = readSettings(sent, settings.folders);
    if (JSON.stringify(read) === JSON.stringify(settings)) return;
    settings = read;
    checkAllAgain();
  };

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (session?.configuration) {
      readClientSettings().catch(reportFault);
      return;
    }
    const section: unknown =
      typeof sent === 'object' && sent !== null ? Reflect.get(sent, protocol.SETTINGS_SECTION) : null;
    settings = readSettings(section, settings.folders);
    checkAllAgain();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Configurations name lists, directories and profiles in YAML files of any name.
    if (changes.some(({ uri }) => /\.ya?ml$/iu.test(uri))) checkAllAgain();
    else compareSoon();
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    push(uri);
    compareSoon();
  });
  documents.onDidClose(({ document: { uri } }) => {
    drafts.closed(uri);
    if (session?.pulls === false) void connection.sendDiagnostics({ uri, diagnostics: [] });
    compareSoon();
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    answer(token, async () => {
      if (!documents.get(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const outcome = await drafts.outcomeOf(uri);
      const items = diagnosticsOf(uri, outcome);
      const resultId = resultIdOf(items);
      return previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );

  /** Held open until something changes, so that the client does not ask all the time. */
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (;;) {
      if (known.size > 0 || !(await isRepository())) {
        await Promise.race([workspaceChanged.next(), cancelled(token)]);
      }
      if (token.isCancellationRequested) return { items: [] };
      if (!(await isRepository())) continue;
      const begun = generation;
      try {
        const { reports, openChanged } = await workspace.run(
          () => token.isCancellationRequested || begun !== generation,
        );
        if (openChanged) connection.languages.diagnostics.refresh().catch(reportFault);
        return { items: workspaceItems(reports, known) };
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
        workspaceChanged.fire();
      }
    }
  });

  /** The drafts of a workspace are checked by themselves where a configuration says that it holds drafts. */
  const isRepository = async (): Promise<boolean> => {
    if (comparing) return true;
    const found = await Promise.all(
      settings.folders.map((folder) => files().read(`${folder.replace(/\/$/u, '')}/gongwen.yaml`)),
    );
    return found.some((bytes) => bytes !== null);
  };

  const checkWorkspace = async (): Promise<protocol.CheckWorkspaceResult> => {
    comparing = true;
    for (;;) {
      const begun = generation;
      try {
        const { reports, counts } = await workspace.run(() => begun !== generation);
        if (session?.pulls) {
          workspaceChanged.fire();
          connection.languages.diagnostics.refresh().catch(reportFault);
        } else {
          for (const { uri, diagnostics } of reports)
            void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
          for (const uri of documents.keys()) push(uri);
        }
        return counts;
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
      }
    }
  };

  connection.onCodeAction(fromState([], (state, { range, context }) => codeActions(state, range, context)));
  connection.onHover(fromState(null, (state, { position }) => hover(state, position)));
  connection.onDocumentSymbol(fromState([], (state) => documentSymbols(state)));
  connection.onFoldingRanges(fromState([], (state) => foldingRanges(state)));
  connection.onCodeLens(
    fromState([], (state) => codeLenses(state, lengthLimits(state.config, state.checked.document))),
  );
  connection.onDocumentFormatting(fromState([], (state) => formattingEdits(state)));
  connection.languages.semanticTokens.on(fromState({ data: [] }, (state) => semanticTokens(state)));
  connection.onCompletion((params, token) =>
    answer(token, async () => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return [];
      const outcome = await drafts.outcomeOf(document.uri);
      const shared = { document, locale: locale() };
      const snippets = session?.snippets === true;
      const context = { skeletons: skeletons(), year: new Date().getFullYear(), snippets };
      if (outcome.kind === 'checked') return completion(outcome.state, params.position, context);
      // An empty document is offered what to start from.
      if (outcome.kind !== 'unreadable' || outcome.code !== 'empty') return [];
      const { config } = outcome.config;
      return completion({ ...shared, config, checked: null }, params.position, context);
    }),
  );
  connection.onExecuteCommand(({ command }) => {
    if (command === CHECK_WORKSPACE_COMMAND) return checkWorkspace();
    throw new ResponseError(LSPErrorCodes.RequestFailed, `unknown command ${command}`);
  });

  const skeletons = (): protocol.SkeletonsResult =>
    DRAFTS_TO_START_FROM.map((skeleton) => ({
      name: skeleton.name,
      english: skeleton.english,
      text: skeletonText(skeleton, locale()),
    }));
  const docxCheck = async ({
    uri,
    data,
  }: protocol.DocxParams): Promise<DocxCheck | { readonly error: string }> => {
    const found = await configs.forDraft(uri);
    if (found.kind === 'broken')
      return {
        error: found.problems.map(({ path, line, message }) => `${path}:${line ?? 1} ${message}`).join('\n'),
      };
    const { config } = found;
    return { path: decodeURIComponent(uri), bytes: fromBase64(data), options: { config, locale: locale() } };
  };
  connection.onRequest(protocol.CHECK_WORKSPACE, checkWorkspace);
  connection.onRequest(protocol.SKELETONS, skeletons);
  connection.onRequest(protocol.RULE_PAGE, ({ ruleId }: protocol.RulePageParams): protocol.RulePageResult => {
    const markdown = pages.get(ruleId);
    return markdown === undefined ? null : { markdown };
  });
  connection.onRequest(
    protocol.PREVIEW_DOCX,
    async (params: protocol.DocxParams): Promise<protocol.PreviewDocxResult> => {
      const check = await docxCheck(params);
      return 'error' in check
        ? { html: '', error: check.error, facts: null, problems: [] }
        : docxPreview(check, contextOf(params.uri));
    },
  );
  connection.onRequest<protocol.AnnotateDocxResult, unknown>(
    protocol.ANNOTATE_DOCX,
    async (params: protocol.DocxParams): Promise<protocol.AnnotateDocxResult> => {
      const check = await docxCheck(params);
      return 'error' in check ? check : annotatedDocx(check);
    },
  );
  connection.onRequest<protocol.ExportDraftResult, unknown>(
    protocol.EXPORT_DRAFT,
    async ({ uri }: protocol.ExportDraftParams): Promise<protocol.ExportDraftResult> => {
      const state = await stateOf(uri);
      if (state !== null) return exportedDocx(state);
      return {
        error: locale() === 'en' ? 'There is no official document here to export' : '这里没有可以导出的公文',
      };
    },
  );

  documents.listen(connection);
  connection.listen();
}

function workspaceItems(
  reports: Awaited<ReturnType<ReturnType<typeof workspaceCheck>['run']>>['reports'],
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const shown = new Set(reports.map(({ uri }) => uri));
  const gone = [...known.keys()].filter((uri) => !shown.has(uri));
  return [
    ...reports.map(({ uri, diagnostics }): WorkspaceDocumentDiagnosticReport => {
      const resultId = resultIdOf(diagnostics);
      return known.get(uri) === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...diagnostics] };
    }),
    ...gone.map(
      (uri): WorkspaceDocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        items: [],
      }),
    ),
  ];
}

/** Equal results have equal ids (FNV-1a of their JSON). */
function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const json = JSON.stringify(diagnostics);
  let hash = 0x811c9dc5;
  for (let i = 0; i < json.length; i += 1) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return `${json.length}:${hash >>> 0}`;
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
