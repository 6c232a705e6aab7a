import type { Format } from './format.ts';
import { jsonReporter } from './json-reporter.ts';
import { prettyReporter } from './pretty/pretty-reporter.ts';
import type { Reporter } from './reporter.ts';
import type { ReporterOptions } from './reporter-options.ts';

/** The reporter of a format; its code is loaded only when it is asked for. */
export async function createReporter(format: Format, options: ReporterOptions): Promise<Reporter> {
  const { context, style, listsClean } = options;
  switch (format) {
    case 'pretty':
      return prettyReporter(context, style, listsClean);
    case 'json':
      return jsonReporter;
    case 'jsonl':
      return (await import('./jsonl-reporter.ts')).jsonlReporter;
    case 'unix':
      return (await import('./unix-reporter.ts')).unixReporter;
    case 'github':
      return (await import('./github-reporter.ts')).githubReporter(context);
    case 'gitlab':
      return (await import('./gitlab-reporter.ts')).gitlabReporter(context);
    case 'checkstyle':
      return (await import('./checkstyle-reporter.ts')).checkstyleReporter();
    case 'junit':
      return (await import('./junit-reporter.ts')).junitReporter(context);
    case 'rdjson':
      return (await import('./rdjson/rdjson-reporter.ts')).rdjsonReporter();
    case 'sarif':
      return (await import('./sarif/sarif-reporter.ts')).sarifReporter(options);
    case 'html':
      return (await import('./html-reporter.ts')).htmlReporter(options);
    case 'xlsx':
      return (await import('./xlsx-reporter.ts')).xlsxReporter(options);
  }
}
