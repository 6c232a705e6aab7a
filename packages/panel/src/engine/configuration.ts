import { ConfigError, DirectoryError, formatProblem, type ResolvedConfig } from '@gongwen/core';
import { createConfigLoader } from '@gongwen/preset/config';
import type { EngineSettings } from './engine.ts';

/** Folder that all files of a page stand in: the loader knows absolute paths only. */
const ROOT = '/';

/** Configurations of the drafts of a page. */
export interface Configuration {
  /** Null when the configuration leaves the draft out. @throws {ConfigError} or {DirectoryError} */
  readonly forDraft: (path: string) => ResolvedConfig | null;
}

/** Reads configurations from the files that a page was given, found upward from each draft. */
export function configurationOf({ profile, files }: EngineSettings): Configuration {
  const byPath = new Map(files.map(({ path, bytes }) => [ROOT + path, bytes]));
  const loader = createConfigLoader(
    { config: null, profile, severities: {} },
    {
      cwd: ROOT,
      files: {
        exists: (absolute) => byPath.has(absolute),
        read: (absolute) => {
          const bytes = byPath.get(absolute);
          return bytes === undefined ? { bytes: null, reason: '没有拖入这个文件' } : { bytes, reason: null };
        },
      },
    },
  );
  return {
    forDraft: (path) => (loader.ignores(ROOT + path) ? null : loader.forFile(ROOT + path)),
  };
}

/** What is wrong with a configuration, a line each; null when the error is of another kind. */
export function configProblems(error: unknown): readonly string[] | null {
  if (error instanceof ConfigError) return error.problems.map(formatProblem);
  return error instanceof DirectoryError ? [error.message] : null;
}
