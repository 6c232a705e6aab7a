import type { Severity } from '@gongwen/core';
import type { Context } from '../shared/context.ts';
import { pathBelow, repositoryRoot } from './report-paths.ts';
import type { ReportedFile, Reporter } from './reporter.ts';
import type { MessageOutput } from './to-json.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which become annotations of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReporter({ cwd }: Pick<Context, 'cwd'>): Reporter {
  const root = repositoryRoot(cwd);
  const print = ({ output }: ReportedFile): string => {
    const file = pathBelow(root, cwd, output.path);
    const { error, messages } = output;
    const unread =
      error === null ? '' : command('error', { file, title: error.code }, `${output.path} ${error.message}`);
    return unread + messages.map((message) => annotation(message, file, output.path)).join('');
  };
  return { file: print, addition: print, end: () => [] };
}

function annotation(message: MessageOutput, file: string, path: string): string {
  const { severity, ruleId, line, column, endLine, endColumn } = message;
  // An annotation of several lines takes no columns.
  const columns = line === endLine ? { col: column, endColumn } : {};
  // The log shows the message alone, so it says the place once more.
  const text = `${path}:${line}:${column} ${message.message} [${ruleId}]`;
  return command(COMMANDS[severity], { file, line, endLine, ...columns, title: ruleId }, text);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`;
}

/** As `escapeData` of @actions/core: a line end would end the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty` of @actions/core: colons and commas part properties. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
