import {
  type ConfigProblem,
  type ConfigResolver,
  type Level,
  type ParsedConfig,
  parseConfig,
  resolveConfig,
} from '@gongwen/core';
import { rules } from '@gongwen/rules';
import { dirname } from 'pathe';
import { belowOrAbsolute } from '../below-or-absolute.ts';
import type { ConfigRoom } from './config-files.ts';
import { directoryOf, type Library, loadDirectory, loadProfile, shippedLibrary } from './load-profiles.ts';
import { readConfigFile } from './read-config-file.ts';
import { readOfficeLists } from './read-office-lists.ts';

/** What counts before the configuration file. */
export interface ConfigOverrides {
  /** Profile by name, or by a path relative to the working folder; null for what the configuration says. */
  readonly profile: string | null;
  readonly severities: Readonly<Record<string, Level>>;
}

export interface LoadedConfig {
  readonly resolver: ConfigResolver;
  /** Overrides and ignored files are written relative to this folder. */
  readonly folder: string;
}

/**
 * Reads a configuration and all that it names by path.
 * @param path Absolute path of `gongwen.yaml`; null for the defaults.
 * @throws {ConfigError} or {DirectoryError} when it cannot be used.
 */
export function loadConfig(
  path: string | null,
  { profile, severities }: ConfigOverrides,
  room: ConfigRoom,
): LoadedConfig {
  const library = shippedLibrary();
  const folder = path === null ? room.cwd : dirname(path);
  const config = path === null ? null : readOfficeLists(readConfig(path, room), folder, room);
  const named = config === null ? null : withPathsRead(config, folder, library, room);
  const chosen =
    profile === null
      ? null
      : loadProfile(profile, room.cwd, library, room, (message) => problemIn('--profile', message));
  const resolver = resolveConfig({
    rules,
    profiles: library.profiles,
    directories: { get: (name) => directoryOf(name, library) },
    ...(named ?? { config: null, directory: null }),
    profile: chosen,
    severities,
  });
  return { resolver, folder };
}

const problemIn = (path: string, message: string): ConfigProblem => ({
  path,
  line: null,
  column: null,
  key: '',
  message,
});

function readConfig(path: string, { files, cwd }: ConfigRoom): ParsedConfig {
  const shown = belowOrAbsolute(cwd, path);
  return parseConfig(
    readConfigFile(files, path, (message) => problemIn(shown, message)),
    shown,
  );
}

/** Reads the profiles and the directory that the configuration names by path. */
function withPathsRead(parsed: ParsedConfig, folder: string, library: Library, room: ConfigRoom) {
  const { config, problemAt } = parsed;
  const extended = config.extends?.map((name, index) =>
    loadProfile(name, folder, library, room, (message) => problemAt(['extends', index], message)),
  );
  const { organs } = config;
  const directory =
    organs === undefined
      ? null
      : (directoryOf(
          loadDirectory(organs, folder, library, room, (message) => problemAt(['organs'], message)),
          library,
        ) ?? null);
  return { config: { ...parsed, config: extended ? { ...config, extends: extended } : config }, directory };
}
