import { commands, Disposable, type WebviewPanel } from 'vscode';
import { fileName } from '../support/file-name.ts';
import { currentLocale, currentTexts } from '../texts/index.ts';
import type { FromPreview, ToPreview } from '../webview/preview-messages.ts';
import type { DocxDocument } from './docx-document.ts';
import { previewContent } from './preview-content.ts';
import { previewPage } from './preview-page.ts';

export interface PreviewActions {
  readonly annotate: () => void;
  readonly recheck: () => void;
}

/** Fills a tab with the preview of a .docx. */
export function resolvePreview(document: DocxDocument, panel: WebviewPanel, actions: PreviewActions): void {
  const { webview } = panel;
  const send = (message: ToPreview): void => void webview.postMessage(message);
  const show = (): void => {
    const checked = document.checked();
    send(
      checked === null
        ? { type: 'checking' }
        : { type: 'show', content: previewContent(fileName(document.uri), checked) },
    );
  };
  const answer = (message: FromPreview): void => {
    if (message.type === 'ready') show();
    if (message.type === 'annotate') actions.annotate();
    if (message.type === 'recheck') actions.recheck();
    if (message.type === 'rule') void commands.executeCommand('gongwen.openRulePage', message.ruleId);
  };
  const listeners = Disposable.from(
    webview.onDidReceiveMessage(answer),
    document.onDidStart(() => send({ type: 'checking' })),
    document.onDidCheck(show),
  );
  panel.onDidDispose(() => listeners.dispose());
  webview.options = { enableScripts: true, localResourceRoots: [] };
  const { preview } = currentTexts();
  webview.html = previewPage({ locale: currentLocale(), ...preview });
}
