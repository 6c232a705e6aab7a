import { FACTS, type FactsParams } from '@gongwen/language-server/protocol';
import {
  commands,
  Disposable,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../server/index.ts';
import { currentTexts } from '../texts/index.ts';
import { type DraftFacts, describeFacts } from './describe-facts.ts';

type Known = FactsParams & { readonly facts: DraftFacts };

function isTooLong({ facts, limits }: Known): boolean {
  return (
    facts.characters > (limits.characters ?? Number.POSITIVE_INFINITY) ||
    facts.pages.count > (limits.pages ?? Number.POSITIVE_INFINITY)
  );
}

function fill(item: StatusBarItem, known: Known): void {
  const texts = currentTexts();
  const described = describeFacts(known.facts, known.limits, texts);
  const tooLong = isTooLong(known);
  item.text = `$(${tooLong ? 'warning' : 'law'}) ${described.slice(-2).join(' · ')}`;
  item.tooltip = [described.join(' · '), ...(tooLong ? [texts.overLimit] : []), texts.showProblems].join(
    '\n',
  );
  item.accessibilityInformation = { label: described.join(', '), role: 'button' };
  item.backgroundColor = tooLong ? new ThemeColor('statusBarItem.warningBackground') : undefined;
}

/** 字数 and 页数 of the active draft against their limits, in the status bar. */
export function showFacts(server: LanguageServer): Disposable {
  const known = new Map<string, Known>();
  const item = window.createStatusBarItem('gongwen.facts', StatusBarAlignment.Right, 110);
  item.name = currentTexts().serverName;
  item.command = 'workbench.actions.view.problems';
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const active = uri === undefined ? undefined : known.get(uri);
    // Menus offer exporting and fixing where a draft is active, not in every Markdown file.
    void commands.executeCommand('setContext', 'gongwen.draftActive', active !== undefined);
    if (active === undefined) {
      item.hide();
      return;
    }
    fill(item, active);
    item.show();
  };
  server.onNotification<FactsParams>(FACTS, (params) => {
    if (params.facts === null) known.delete(params.uri);
    else known.set(params.uri, { ...params, facts: params.facts });
    update();
  });
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(uri.toString());
    }),
  );
}
