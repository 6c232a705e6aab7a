import {
  type CheckedFile,
  type LintOptions,
  lintSync,
  parseConfig,
  type Rule,
  resolveConfig,
} from '@gongwen/core';
import { markdownReader, textReader } from '@gongwen/markdown';
import { profiles } from '@gongwen/preset';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** `gongwen.yaml`. */
  readonly config?: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly path?: string;
}

/** Options of a check with rules of a test's own; shipped profiles name other rules and are left out. */
export function lintOptions({
  rules,
  config,
  locale = 'zh-CN',
  path = 'draft.md',
}: CheckOptions): LintOptions {
  const bare = new Map([...profiles].map(([name, profile]) => [name, { ...profile, rules: {}, basis: {} }]));
  const resolver = resolveConfig({
    rules,
    profiles: bare,
    directories: new Map(),
    config: config === undefined ? null : parseConfig(config, 'gongwen.yaml'),
    profile: null,
    severities: {},
    directory: null,
  });
  return { readers: [markdownReader, textReader], rules, config: resolver.forFile(path), locale };
}

/** Checks a Markdown draft with rules of a test's own. */
export function checkMarkdown(text: string, options: CheckOptions): CheckedFile {
  const result = lintSync({ path: options.path ?? 'draft.md', value: text }, lintOptions(options));
  if (result.status !== 'checked') throw new Error(`${result.error.code}: ${result.error.message}`);
  return result;
}
