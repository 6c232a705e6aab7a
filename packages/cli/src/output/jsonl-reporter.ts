import type { Reporter } from './reporter.ts';
import { outputHead } from './to-json.ts';

/**
 * One JSON object a line. `type` says what it is: `file`, as soon as it is checked, with what `files[]` of the JSON has;
 * `comparison`, messages that comparing the files of a long run adds to one; `summary`, the last line.
 */
export const jsonlReporter: Reporter = {
  file: ({ output }) => line('file', output),
  addition: ({ output: { path, messages, suppressed } }) =>
    line('comparison', { path, messages, suppressed }),
  end: ({ summary }) => [line('summary', { ...outputHead(), ...summary })],
};

function line(type: string, content: object): string {
  return `${JSON.stringify({ type, ...content })}\n`;
}
