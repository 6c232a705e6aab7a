import { ANNOTATE_DOCX, type AnnotateDocxResult } from '@gongwen/language-server/protocol';
import { type Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { fromBase64 } from '../support/base64.ts';
import { beside } from '../support/beside.ts';
import { fileName } from '../support/file-name.ts';
import { openFile } from '../support/open-file.ts';
import { currentTexts } from '../texts/index.ts';
import { docxParams } from './docx-document.ts';

const ENDING = '.批注.docx';

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function ask(defaultUri: Uri): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: currentTexts().annotateTitle,
    defaultUri,
    filters: { Word: ['docx'] },
  });
}

/** Beside the file; asked for where that is taken or cannot be written. */
async function chooseTarget(uri: Uri): Promise<Uri | undefined> {
  const target = beside(uri, ENDING);
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return ask(target);
  if (!(await exists(target))) return target;
  const { exists: isThere, replace, saveAs } = currentTexts();
  const chosen = await window.showWarningMessage(isThere(fileName(target)), { modal: true }, replace, saveAs);
  if (chosen === replace) return target;
  return chosen === saveAs ? ask(target) : undefined;
}

/** 写出批注副本: a copy of the .docx with comments and tracked changes; the file itself stays as it is. */
export async function annotateDocx(uri: Uri, server: LanguageServer): Promise<void> {
  const texts = currentTexts();
  const result = await server.request<AnnotateDocxResult>(ANNOTATE_DOCX, await docxParams(uri));
  if ('error' in result) throw new Error(result.error);
  const target = await chooseTarget(uri);
  if (target === undefined) return;
  await workspace.fs.writeFile(target, fromBase64(result.data));
  const done = texts.annotated(fileName(target), result.comments, result.changes);
  const chosen = await window.showInformationMessage(done, texts.open);
  if (chosen !== undefined) await openFile(target);
}
