import {
  type CheckedFile,
  type DraftSource,
  type LintOptions,
  lintSync,
  parseConfig,
  parseDirectory,
} from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import type { Profile } from './operator.ts';

/** What a check needs beside the document. */
export interface CheckSettings {
  readonly profile: Profile;
  readonly config: string | null;
  readonly organs: string | null;
}

/** Options of a check under a profile, with an operator's configuration and organ directory. */
export function checkOptions(path: string, { profile, config, organs }: CheckSettings): LintOptions {
  return createPreset({
    profile,
    config: config === null ? null : parseConfig(config, 'gongwen.yaml'),
    directory: organs === null ? null : parseDirectory(organs, 'organs.yaml'),
  }).lintOptions(path);
}

/** The check of a file that can be read. */
export function checkFile(file: DraftSource, options: LintOptions): CheckedFile {
  const result = lintSync(file, options);
  if (result.status !== 'checked') throw new Error(`${file.path}: ${result.error.message}`);
  return result;
}

/** `rule line:column message` of each message. */
export const shownMessages = ({ messages }: CheckedFile): readonly string[] =>
  messages.map(
    ({ ruleId, severity, line, column, reason }) => `${severity} ${ruleId} ${line}:${column} ${reason}`,
  );
