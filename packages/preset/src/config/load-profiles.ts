import {
  ConfigError,
  type ConfigProblem,
  type OrganDirectory,
  type Profile,
  parseDirectory,
} from '@gongwen/core';
import { directories, profiles, rules } from '@gongwen/rules';
import { dirname, resolve } from 'pathe';
import { belowOrAbsolute } from '../below-or-absolute.ts';
import type { ConfigRoom } from './config-files.ts';
import { parseProfile } from './parse-profile.ts';
import { readConfigFile } from './read-config-file.ts';

/** Profiles that a configuration can name, those that ship too, and the directories that were read from its files. */
export interface Library {
  readonly profiles: Map<string, Profile>;
  readonly directories: Map<string, OrganDirectory>;
}

export function shippedLibrary(): Library {
  return { profiles: new Map(profiles), directories: new Map() };
}

/** A directory by its name: one that was read from a file, or one that ships. */
export function directoryOf(name: string, library: Library): OrganDirectory | undefined {
  return library.directories.get(name) ?? directories.get(name);
}

/** A profile or directory is named by a path when the name has a slash or ends as a YAML file does. */
export function isPath(name: string): boolean {
  return /[\\/]|\.ya?ml$/iu.test(name);
}

/**
 * Reads the profile at a path, and those it extends, into the library, under their absolute paths.
 * @param name Path as written, relative to `folder`.
 * @param problem Makes a problem at the place that names the profile.
 * @returns The name it has in the library; a name that is no path is given back as it is.
 * @throws {ConfigError} when a file cannot be read or used; {DirectoryError} for the directory it names.
 */
export function loadProfile(
  name: string,
  folder: string,
  library: Library,
  room: ConfigRoom,
  problem: (message: string) => ConfigProblem,
): string {
  if (!isPath(name)) return name;
  const absolute = resolve(folder, name);
  if (library.profiles.has(absolute)) return absolute;
  const { profile, problemAt } = parseProfile(
    readConfigFile(room.files, absolute, problem),
    belowOrAbsolute(room.cwd, absolute),
  );
  const unknown = Object.keys(profile.rules).filter((id) => !rules.some((rule) => rule.id === id));
  if (unknown.length > 0) {
    throw new ConfigError(
      unknown.map((id) => problemAt(['rules', id], '没有这条规则；用 gongwen rules 查看全部规则')),
    );
  }
  // Stands in the library before its base is read, so that two profiles that extend each other end here.
  library.profiles.set(absolute, { ...profile, extends: null });
  const base = dirname(absolute);
  const extended = profile.extends;
  const parent =
    extended === null
      ? null
      : loadProfile(extended, base, library, room, (text) => problemAt(['extends'], text));
  if (parent !== null && !library.profiles.has(parent)) {
    throw new ConfigError([
      problemAt(['extends'], `没有名为“${parent}”的规则集；现有：${[...profiles.keys()].join('、')}`),
    ]);
  }
  const organs =
    profile.organs === null
      ? null
      : loadDirectory(profile.organs, base, library, room, (text) => problemAt(['organs'], text));
  library.profiles.set(absolute, { ...profile, extends: parent, organs });
  return absolute;
}

/**
 * Reads the directory of organs at a path into the library.
 * @returns The name it has in the library.
 * @throws {ConfigError} when there is no such file or name; {DirectoryError} when it cannot be used.
 */
export function loadDirectory(
  name: string,
  folder: string,
  library: Library,
  room: ConfigRoom,
  problem: (message: string) => ConfigProblem,
): string {
  if (directories.has(name)) return name;
  if (!isPath(name)) {
    throw new ConfigError([
      problem(`没有名为“${name}”的机关目录；现有：${[...directories.keys()].join('、')}`),
    ]);
  }
  const absolute = resolve(folder, name);
  if (!library.directories.has(absolute)) {
    const text = readConfigFile(room.files, absolute, problem);
    library.directories.set(absolute, parseDirectory(text, belowOrAbsolute(room.cwd, absolute)));
  }
  return absolute;
}
