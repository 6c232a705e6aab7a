import type { FileReport } from './file-report.ts';
import type { FileOutput } from './to-json.ts';

/** Turns reports into text: what to print after each file, and at the end. */
export interface Reporter {
  readonly file: (report: FileReport) => string;
  readonly end: (files: readonly FileOutput[]) => string;
}
