import { languages, window } from 'vscode';
import { currentTexts } from '../texts/index.ts';
import { ruleIdOf } from './rule-id-of.ts';

/** Rules that speak in the active editor, those at the cursor first. */
function activeRules(): readonly string[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  const diagnostics = languages.getDiagnostics(editor.document.uri);
  const here = diagnostics.filter(({ range }) => range.contains(editor.selection.active));
  return [...new Set([...here, ...diagnostics].flatMap((diagnostic) => ruleIdOf(diagnostic) ?? []))];
}

/** Asks which rule; one of the active editor where it has any. */
export async function chooseRule(): Promise<string | undefined> {
  const rules = activeRules();
  if (rules.length > 0) return window.showQuickPick([...rules], { placeHolder: currentTexts().chooseRule });
  return window.showInputBox({ prompt: currentTexts().enterRule });
}
