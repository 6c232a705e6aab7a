import {
  type CheckedFile,
  type DraftSource,
  type LintOptions,
  parseConfig,
  parseDirectory,
} from '@gongwen/core';
import { createPreset, type Preset } from '@gongwen/preset';
import { checkRun } from '../support/check-run.ts';
import type { Profile } from './operator.ts';

/** What a check needs beside the document. */
export interface CheckSettings {
  readonly profile: Profile;
  readonly config: string | null;
  readonly organs: string | null;
}

const presets = new Map<string, Preset>();

function presetOf({ profile, config, organs }: CheckSettings): Preset {
  const key = JSON.stringify([profile, config, organs]);
  const preset =
    presets.get(key) ??
    createPreset({
      profile,
      config: config === null ? null : parseConfig(config, 'gongwen.yaml'),
      directory: organs === null ? null : parseDirectory(organs, 'organs.yaml'),
    });
  presets.set(key, preset);
  return preset;
}

/** Options of a check under a profile, with an operator's configuration and organ directory. */
export const checkOptions = (path: string, settings: CheckSettings): LintOptions =>
  presetOf(settings).lintOptions(path);

/** The check of a file that can be read, in one run with others. */
export function checkFile(
  file: DraftSource,
  options: LintOptions,
  beside: readonly DraftSource[] = [],
): CheckedFile {
  const [result] = checkRun([file, ...beside], options);
  if (!result) throw new Error(`${file.path} was not checked`);
  return result;
}

/** `rule line:column message` of each message. */
export const shownMessages = ({ messages }: CheckedFile): readonly string[] =>
  messages.map(
    ({ ruleId, severity, line, column, reason }) => `${severity} ${ruleId} ${line}:${column} ${reason}`,
  );
