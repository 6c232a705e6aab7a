import { type DraftSource, type LintOptions, type LintResult, lintSync } from '@gongwen/core';
import { internalError, unreadable } from './unreadable.ts';

/**
 * Checks one draft. A fault of the program ends the check of this file, not of the others: it comes back as
 * `internal-error`.
 */
export function checkSource(source: DraftSource, options: LintOptions): LintResult {
  try {
    return lintSync(source, options);
  } catch (error) {
    return unreadable(source.path, internalError(error), options.locale ?? 'zh-CN');
  }
}
