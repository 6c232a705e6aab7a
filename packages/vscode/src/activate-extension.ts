import { commands, type ExtensionContext } from 'vscode';
import { checkWorkspace, exportDraft, fixAll, newDraft, openConfig } from './commands/index.ts';
import { provideDocxPreview } from './docx/index.ts';
import { openRulePage, provideRulePages } from './rules/index.ts';
import { type CreateClient, type LanguageServer, startLanguageServer } from './server/index.ts';
import { showFacts } from './status/index.ts';
import { reportFailure } from './support/report-failure.ts';
import { currentTexts } from './texts/index.ts';

/** All that the extension does, on the desktop and in the browser alike. */
export function activateExtension(context: ExtensionContext, create: CreateClient): LanguageServer {
  const server = startLanguageServer(currentTexts().serverName, create);
  const actions: Readonly<Record<string, (argument: unknown) => Promise<void>>> = {
    'gongwen.checkWorkspace': () => checkWorkspace(server),
    'gongwen.fixAll': fixAll,
    'gongwen.exportDraft': () => exportDraft(server),
    'gongwen.newDraft': () => newDraft(server),
    'gongwen.openRulePage': openRulePage,
    'gongwen.openConfig': openConfig,
  };
  context.subscriptions.push(
    server,
    showFacts(server),
    provideRulePages(server),
    provideDocxPreview(server),
    ...Object.entries(actions).map(([id, action]) =>
      commands.registerCommand(id, (argument: unknown) => reportFailure(() => action(argument))),
    ),
  );
  return server;
}
