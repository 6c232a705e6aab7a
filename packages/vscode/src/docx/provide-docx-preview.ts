import type { PreviewDocxResult } from '@gongwen/language-server/protocol';
import {
  type CustomReadonlyEditorProvider,
  commands,
  Disposable,
  languages,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { reportFailure } from '../support/report-failure.ts';
import { annotateDocx } from './annotate-docx.ts';
import { type DocxDocument, openDocx } from './docx-document.ts';
import { resolvePreview } from './resolve-preview.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const VIEW_TYPE = 'gongwen.docxPreview';

/** Versions in a repository are shown too, but their problems are not those of the workspace. */
function isOwnFile(uri: Uri): boolean {
  return uri.scheme !== 'git';
}

/** The read-only preview of .docx files, their problems in the Problems panel, and its two commands. */
export function provideDocxPreview(server: LanguageServer): Disposable {
  const diagnostics = languages.createDiagnosticCollection('gongwen-docx');
  let active: DocxDocument | null = null;

  const publish = (uri: Uri, { problems }: PreviewDocxResult): void => {
    if (isOwnFile(uri)) diagnostics.set(uri, problems.map(toDiagnostic));
  };
  const annotate = (uri: Uri): Promise<void> => reportFailure(() => annotateDocx(uri, server));

  const provider: CustomReadonlyEditorProvider<DocxDocument> = {
    openCustomDocument: (uri) => {
      server.claim(uri);
      const document = openDocx(uri, server, () => {
        diagnostics.delete(uri);
        server.release(uri);
      });
      document.onDidCheck((result) => publish(uri, result));
      void document.check();
      return document;
    },
    resolveCustomEditor: (document, panel: WebviewPanel) => {
      const follow = (): void => {
        if (panel.active) active = document;
        else if (active === document) active = null;
      };
      follow();
      panel.onDidChangeViewState(follow);
      panel.onDidDispose(() => {
        if (active === document) active = null;
      });
      resolvePreview(document, panel, {
        annotate: () => void annotate(document.uri),
        recheck: () => void document.check(),
      });
    },
  };
  return Disposable.from(
    diagnostics,
    window.registerCustomEditorProvider(VIEW_TYPE, provider, { supportsMultipleEditorsPerDocument: true }),
    commands.registerCommand('gongwen.annotateDocx', async () => {
      if (active !== null) await annotate(active.uri);
    }),
    commands.registerCommand('gongwen.recheckDocx', async () => active?.check()),
  );
}
