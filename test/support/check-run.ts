import {
  type CheckedFile,
  checkCollection,
  type DraftSource,
  digestOf,
  type LintOptions,
  lintSync,
  mergeFindings,
} from '@gongwen/core';

/**
 * Checks drafts as one run: each by itself, then all against each other.
 * @throws {Error} when one cannot be read.
 */
export function checkRun(sources: readonly DraftSource[], options: LintOptions): readonly CheckedFile[] {
  const checked = sources.map((source) => {
    const result = lintSync(source, options);
    if (result.status !== 'checked') throw new Error(`${source.path}: ${result.error.message}`);
    return result;
  });
  const findings = checkCollection(checked.map(digestOf), {
    rules: options.rules,
    configFor: () => options.config,
    ...(options.locale ? { locale: options.locale } : {}),
  });
  return checked.map((file) => mergeFindings(file, findings.get(file.path)));
}
