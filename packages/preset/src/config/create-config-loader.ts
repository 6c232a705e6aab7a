import type { ResolvedConfig } from '@gongwen/core';
import { dirname, join, normalize } from 'pathe';
import { belowOrAbsolute } from '../below-or-absolute.ts';
import type { ConfigRoom } from './config-files.ts';
import { type ConfigOverrides, type LoadedConfig, loadConfig } from './load-config.ts';

/** Name of the configuration file, looked for upward from each draft. */
export const CONFIG_FILE_NAME = 'gongwen.yaml';

/** Configurations of a run. Each is read once, when the first file needs it. */
export interface ConfigLoader {
  /** @throws {ConfigError} or {DirectoryError} when the configuration of the file cannot be used. */
  readonly forFile: (absolute: string) => ResolvedConfig;
  /** Whether the configuration leaves the file out. */
  readonly ignores: (absolute: string) => boolean;
  /** Name of the profile for files of a folder. */
  readonly profileOf: (folder: string) => string;
  /** The `gongwen.yaml` that counts for files of a folder; null where there is none. */
  readonly pathOf: (folder: string) => string | null;
}

/** Which configurations count. */
export interface ConfigSource extends ConfigOverrides {
  /** The one configuration of all files; null to look upward from each. */
  readonly config: string | null;
}

interface Found {
  readonly path: string | null;
  readonly loaded: LoadedConfig;
}

/**
 * Finds and reads configurations. All paths are absolute.
 *
 * @example Configurations on a disk, as the command reads them.
 * ```ts
 * import { existsSync, readFileSync, writeFileSync } from 'node:fs';
 * import { resolve } from 'node:path';
 * import { lint } from '@gongwen/core';
 * import { readers, rules } from '@gongwen/preset';
 * import { createConfigLoader } from '@gongwen/preset/config';
 *
 * writeFileSync('gongwen.yaml', 'extends: yanshi-2023\n');
 * const files = {
 *   exists: existsSync,
 *   read: (absolute: string) => ({ bytes: readFileSync(absolute), reason: null }),
 * };
 * const source = { config: null, profile: null, severities: {} };
 * const loader = createConfigLoader(source, { files, cwd: process.cwd() });
 * const config = loader.forFile(resolve('draft.md'));
 * const result = await lint({ path: 'draft.md', value: readFileSync('draft.md') }, { readers, rules, config });
 * console.log(config.settings.profile, result.status);
 * // → yanshi-2023 checked
 * ```
 */
export function createConfigLoader(source: ConfigSource, room: ConfigRoom): ConfigLoader {
  const load = (path: string | null): Found => ({ path, loaded: loadConfig(path, source, room) });
  const only = source.config === null ? null : load(normalize(source.config));
  const folders = new Map<string, Found>();
  let none: Found | null = null;
  const defaults = (): Found => {
    none ??= load(null);
    return none;
  };
  const forFolder = (folder: string): Found => {
    if (only) return only;
    const known = folders.get(folder);
    if (known) return known;
    const path = join(folder, CONFIG_FILE_NAME);
    const parent = dirname(folder);
    const found = room.files.exists(path) ? load(path) : parent === folder ? defaults() : forFolder(parent);
    folders.set(folder, found);
    return found;
  };
  const relative = ({ folder }: LoadedConfig, absolute: string): string => belowOrAbsolute(folder, absolute);
  const loadedFor = (absolute: string): LoadedConfig => forFolder(dirname(absolute)).loaded;
  return {
    forFile: (absolute) => {
      const loaded = loadedFor(absolute);
      return loaded.resolver.forFile(relative(loaded, absolute));
    },
    ignores: (absolute) => {
      const loaded = loadedFor(absolute);
      return loaded.resolver.ignores(relative(loaded, absolute));
    },
    profileOf: (folder) => forFolder(normalize(folder)).loaded.resolver.profile,
    pathOf: (folder) => forFolder(normalize(folder)).path,
  };
}
