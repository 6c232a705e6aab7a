import {
  EXPORT_DRAFT,
  type ExportDraftParams,
  type ExportDraftResult,
} from '@gongwen/language-server/protocol';
import { type Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { fromBase64 } from '../support/base64.ts';
import { beside } from '../support/beside.ts';
import { fileName } from '../support/file-name.ts';
import { isDraftDocument } from '../support/is-draft-document.ts';
import { openFile } from '../support/open-file.ts';
import { currentTexts } from '../texts/index.ts';

/** Where a .docx of a draft is offered to be written: beside it, or in the first folder for one that has no file yet. */
function suggested(uri: Uri): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (uri.scheme !== 'untitled' || folder === undefined) return beside(uri, '.docx');
  return beside(folder.uri.with({ path: `${folder.uri.path}/${fileName(uri)}` }), '.docx');
}

/** 导出为 .docx: the draft in the active editor, in the layout of GB/T 9704, where the user says. */
export async function exportDraft(server: LanguageServer): Promise<void> {
  const texts = currentTexts();
  const document = window.activeTextEditor?.document;
  if (document === undefined || !isDraftDocument(document)) throw new Error(texts.noDraft);
  const params: ExportDraftParams = { uri: document.uri.toString() };
  const result = await server.request<ExportDraftResult>(EXPORT_DRAFT, params);
  if ('error' in result) throw new Error(result.error);
  const target = await window.showSaveDialog({
    title: texts.exportTitle,
    defaultUri: suggested(document.uri),
    filters: { Word: ['docx'] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, fromBase64(result.data));
  const chosen = await window.showInformationMessage(
    texts.exported(fileName(target), result.notes),
    texts.open,
  );
  if (chosen !== undefined) await openFile(target);
}
