import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './node/disk-files.ts';
import { serve } from './server/serve.ts';

/** Serves over what the command line says (`--stdio`, `--node-ipc`, `--socket=PORT`); over standard streams by itself. */
export function serveNode(): void {
  const chosen = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/u.test(argument));
  const connection = chosen
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, { files: diskFiles, rulePage });
}

/** The page beside the rules, where they are installed. */
function rulePage(ruleId: string): string | null {
  const folder = rulesFolder();
  const page = folder === null ? null : join(folder, `${ruleId}.md`);
  return page !== null && existsSync(page) ? pathToFileURL(page).href : null;
}

function rulesFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('@gongwen/rules/package.json'));
  } catch {
    // Bundled into an extension, whose client shows the pages itself.
    return null;
  }
}
