export { type InspectFile, type InspectOutput, toInspectFile } from './inspect/to-inspect-file.ts';
export { type FileReport, toFileReport } from './output/file-report.ts';
export {
  type CheckOutput,
  type FileOutput,
  type MessageOutput,
  type SummaryOutput,
  toFileOutput,
  toJson,
} from './output/to-json.ts';
export { runGongwen } from './run-gongwen.ts';
export type { Context, OutputStream } from './shared/context.ts';
export { EXIT, type ExitStatus } from './shared/exit-status.ts';
