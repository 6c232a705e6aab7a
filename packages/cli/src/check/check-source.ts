import { type DraftSource, type LintOptions, type LintResult, type Locale, lintSync } from '@gongwen/core';
import type { FileError } from '../files/file-error.ts';
import { sayIn } from '../shared/say.ts';

/**
 * Checks one draft. A fault of the program ends the check of this file, not of the others: it comes back as
 * `internal-error`.
 */
export function checkSource(source: DraftSource, options: LintOptions): LintResult {
  try {
    return lintSync(source, options);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const phrase = {
      zh: `程序出错，本文件未检查完：${text}`,
      en: `The program failed on this file: ${text}`,
    };
    return unreadable(source.path, { code: 'internal-error', phrase }, options.locale ?? 'zh-CN');
  }
}

/** The result of a file that cannot be checked. */
export function unreadable(path: string, { code, phrase }: FileError, locale: Locale): LintResult {
  return { path, format: null, status: 'unreadable', error: { code, message: sayIn(locale)(phrase) } };
}
