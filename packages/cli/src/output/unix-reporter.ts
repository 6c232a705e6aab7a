import { visible } from '@gongwen/report';
import type { ReportedFile, Reporter } from './reporter.ts';
import type { FileOutput, MessageOutput } from './to-json.ts';

/** `file:line:column: message [severity/rule]`, one a line: for grep, and for editors that jump to such places. */
export const unixReporter: Reporter = { file: linesOf, addition: linesOf, end: () => '' };

function linesOf({ output }: ReportedFile): string {
  return [...errorLines(output), ...output.messages.map((message) => lineOf(output.path, message))]
    .map((line) => `${line}\n`)
    .join('');
}

function errorLines({ path, error }: FileOutput): string[] {
  return error === null ? [] : [`${visible(path)}:1:1: ${visible(error.message)} [error/${error.code}]`];
}

function lineOf(path: string, { line, column, message, severity, ruleId }: MessageOutput): string {
  return `${visible(path)}:${line}:${column}: ${visible(message)} [${severity}/${ruleId}]`;
}
