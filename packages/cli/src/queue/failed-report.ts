import type { Locale } from '@gongwen/core';
import type { FileError } from '../files/file-error.ts';
import type { FileReport } from '../output/file-report.ts';
import { sayIn } from '../shared/say.ts';

/**
 * The report of a file that could not be checked. Put together here, so that a worker loads the checker in its threads
 * only.
 */
export function failedReport(path: string, { code, phrase }: FileError, locale: Locale): FileReport {
  return {
    output: {
      path,
      format: null,
      status: 'unreadable',
      error: { code, message: sayIn(locale)(phrase) },
      facts: null,
      messages: [],
      suppressed: [],
    },
    text: '',
    fix: { kind: 'none' },
    digest: null,
  };
}
