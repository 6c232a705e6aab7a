import { xlsxReport } from '@gongwen/report/xlsx';
import { collectingReporter } from './findings/collecting-reporter.ts';
import { reportSourceOf } from './report-source-of.ts';
import type { Reporter } from './reporter.ts';
import type { ReporterOptions } from './reporter-options.ts';

/** A workbook for people: a sheet each for the summary, the files and the problems. */
export function xlsxReporter(options: ReporterOptions): Reporter {
  return collectingReporter((files) => xlsxReport(files, reportSourceOf(options)));
}
