import type { Reporter, RunTotals } from './reporter.ts';
import { outputHead } from './to-json.ts';

/** Prints everything at the end, as one JSON document. */
export const jsonReporter: Reporter = { file: () => '', addition: () => '', end: documentOf };

/** The JSON that `check` prints, see `CheckOutput`; file by file. */
function* documentOf({ files, summary }: RunTotals): Generator<string> {
  const { version, tool } = outputHead();
  yield `{\n  "version": ${version},\n  "tool": ${indented(tool, 2)},\n  "files": [`;
  let separator = '\n    ';
  for (const file of files) {
    yield separator + indented(file, 4);
    separator = ',\n    ';
  }
  yield `${summary.files > 0 ? '\n  ' : ''}],\n  "summary": ${indented(summary, 2)}\n}\n`;
}

/** Line breaks stand only between the parts of JSON, never within a string. */
function indented(value: object, columns: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(columns)}`);
}
