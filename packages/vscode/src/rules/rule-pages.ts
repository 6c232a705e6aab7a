import { RULE_PAGE, type RulePageParams, type RulePageResult } from '@gongwen/language-server/protocol';
import { commands, Disposable, TabInputText, type TextEditor, Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { currentTexts } from '../texts/index.ts';
import { chooseRule } from './choose-rule.ts';
import { RULE_SCHEME } from './rule-scheme.ts';

const PREVIEW = 'vscode.markdown.preview.editor';

function pageUri(ruleId: string): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${ruleId}.md` });
}

async function readPage(server: LanguageServer, uri: Uri): Promise<string> {
  const params: RulePageParams = { ruleId: uri.path.replace(/^\//u, '').replace(/\.md$/u, '') };
  const page = await server.request<RulePageResult>(RULE_PAGE, params);
  return page?.markdown ?? currentTexts().noRule(params.ruleId);
}

async function hasPreview(): Promise<boolean> {
  return (await commands.getCommands(true)).includes('markdown.showPreview');
}

/** A link in a message opens the page as text: where Markdown can be shown, its preview takes that tab's place. */
async function showAsPreview(editor: TextEditor | undefined): Promise<void> {
  const uri = editor?.document.uri;
  if (uri?.scheme !== RULE_SCHEME || !(await hasPreview())) return;
  await commands.executeCommand('vscode.openWith', uri, PREVIEW);
  const texts = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
  await window.tabGroups.close(texts);
}

/** 打开规则说明: the page of a rule, chosen by the user where none is given. */
export async function openRulePage(ruleId: unknown): Promise<void> {
  const chosen = typeof ruleId === 'string' ? ruleId : await chooseRule();
  if (chosen === undefined || chosen.trim() === '') return;
  const uri = pageUri(chosen.trim());
  if (await hasPreview()) await commands.executeCommand('vscode.openWith', uri, PREVIEW);
  else await window.showTextDocument(uri);
}

/** Read-only pages of rules under the scheme `gongwen-rule`. */
export function provideRulePages(server: LanguageServer): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: (uri) => readPage(server, uri),
    }),
    window.onDidChangeActiveTextEditor(showAsPreview),
  );
}
