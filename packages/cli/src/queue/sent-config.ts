import { isDeepStrictEqual } from 'node:util';
import { buildDirectory, type DirectoryData, type ResolvedConfig, type RuleSetting } from '@gongwen/core';
import { directoryData } from '../config/directory-data.ts';

/** A configuration as it travels: JSON. Words of Latin letters are spelt by the dictionary of the worker's own version. */
export interface SentConfig {
  readonly rules: readonly (readonly [id: string, setting: RuleSetting])[];
  readonly directory: DirectoryData | null;
  readonly organ: string | null;
  readonly settings: Omit<ResolvedConfig['settings'], 'spelling'>;
  readonly intake: ResolvedConfig['intake'];
}

/**
 * A configuration as JSON text.
 * @throws when a rule has options that JSON does not hold.
 */
export function packConfig({ rules, directory, organ, settings, intake }: ResolvedConfig): string {
  const { spelling: _own, ...others } = settings;
  const sent: SentConfig = {
    rules: [...rules],
    directory: directory === null ? null : directoryData(directory),
    organ,
    settings: others,
    intake,
  };
  const text = JSON.stringify(sent);
  // What JSON drops or changes would make a worker check by other rules than those of the batch.
  if (!isDeepStrictEqual(JSON.parse(text), sent)) throw new Error('a configuration cannot be sent as JSON');
  return text;
}

/** The configuration that `packConfig` packed. */
export function unpackConfig(text: string): ResolvedConfig {
  const { rules, directory, organ, settings, intake }: SentConfig = JSON.parse(text);
  return {
    rules: new Map(rules),
    directory: directory === null ? null : buildDirectory(directory),
    organ,
    settings: { ...settings, spelling: null },
    intake,
  };
}
