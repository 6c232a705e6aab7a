import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '@gongwen/language-server/protocol';
import { commands, ProgressLocation, window } from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { currentTexts } from '../texts/index.ts';

/** 检查整个工作区: all drafts of the workspace; what is found stands in the Problems panel. */
export async function checkWorkspace(server: LanguageServer): Promise<void> {
  const texts = currentTexts();
  const counts = await window.withProgress(
    { location: ProgressLocation.Notification, title: texts.checkingWorkspace },
    () => server.request<CheckWorkspaceResult>(CHECK_WORKSPACE),
  );
  const chosen = await window.showInformationMessage(texts.checkedWorkspace(counts), texts.openProblems);
  if (chosen !== undefined) await commands.executeCommand('workbench.actions.view.problems');
}
