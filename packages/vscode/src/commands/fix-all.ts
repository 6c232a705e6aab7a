import { commands, window } from 'vscode';
import { isDraftDocument } from '../support/is-draft-document.ts';
import { currentTexts } from '../texts/index.ts';

/** 全部改正: the safe fixes of the draft in the active editor. */
export async function fixAll(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isDraftDocument(editor.document)) throw new Error(currentTexts().noDraft);
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.gongwen',
    apply: 'first',
  });
}
