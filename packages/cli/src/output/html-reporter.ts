import { htmlReport } from '@gongwen/report/html';
import { collectingReporter } from './findings/collecting-reporter.ts';
import { reportSourceOf } from './report-source-of.ts';
import type { Reporter } from './reporter.ts';
import type { ReporterOptions } from './reporter-options.ts';

/** One page for people: summary, charts, files, problems and what the rules ask. */
export function htmlReporter(options: ReporterOptions): Reporter {
  return collectingReporter((files) => htmlReport(files, reportSourceOf(options)));
}
