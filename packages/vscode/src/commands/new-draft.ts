import { SKELETONS, type SkeletonsResult } from '@gongwen/language-server/protocol';
import { window, workspace } from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { currentTexts } from '../texts/index.ts';

/** 新建公文: a new Markdown document with the skeleton of a document type. */
export async function newDraft(server: LanguageServer): Promise<void> {
  const skeletons = await server.request<SkeletonsResult>(SKELETONS);
  const chosen = await window.showQuickPick(
    skeletons.map(({ name, english, text }) => ({ label: name, description: english, text })),
    { placeHolder: currentTexts().chooseType, matchOnDescription: true },
  );
  if (chosen === undefined) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: chosen.text });
  await window.showTextDocument(document);
}
