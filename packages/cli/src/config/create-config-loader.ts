import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type ConfigResolver,
  type Level,
  type ParsedConfig,
  parseConfig,
  type ResolvedConfig,
  resolveConfig,
} from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { belowOrAbsolute } from '../files/below-or-absolute.ts';
import { CommandError } from '../shared/command-error.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';
import type { ConfigChoice } from './config-choice.ts';
import { directoryOf, isPath, loadDirectory, loadProfile, shippedLibrary } from './load-profiles.ts';
import { readConfigFile } from './read-config-file.ts';
import { readOfficeLists } from './read-office-lists.ts';

const FILE_NAME = 'gongwen.yaml';
const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** Configurations of a run. Each is read once, when the first file needs it. */
export interface ConfigLoader {
  /** @throws {ConfigError} or {DirectoryError} when the configuration of the file cannot be used. */
  readonly forFile: (absolute: string) => ResolvedConfig;
  /** Whether the configuration leaves the file out. */
  readonly ignores: (absolute: string) => boolean;
  /** Name of the profile for files of a folder. */
  readonly profileOf: (folder: string) => string;
}

interface Loaded {
  readonly resolver: ConfigResolver;
  /** Overrides and ignored files are written relative to this folder. */
  readonly folder: string;
}

/**
 * Finds and reads configurations as the options of the command say.
 * @throws {UsageError} on a `--rule` or `--profile` that names nothing.
 */
export function createConfigLoader(choice: ConfigChoice): ConfigLoader {
  const { cwd } = choice;
  const overrides: Overrides = {
    severities: severitiesOf(choice.severities),
    profile: profileOf(choice.profile),
  };
  const load = (path: string | null): Loaded => loadConfig(path, overrides, cwd);
  const only = choice.config === null ? null : load(resolve(cwd, choice.config));
  const folders = new Map<string, Loaded>();
  const none = once(() => load(null));
  const forFolder = (folder: string): Loaded => {
    if (only) return only;
    const known = folders.get(folder);
    if (known) return known;
    const path = join(folder, FILE_NAME);
    const parent = dirname(folder);
    const loaded = existsSync(path) ? load(path) : parent === folder ? none() : forFolder(parent);
    folders.set(folder, loaded);
    return loaded;
  };
  const relative = ({ folder }: Loaded, absolute: string): string => belowOrAbsolute(folder, absolute);
  return {
    forFile: (absolute) => {
      const loaded = forFolder(dirname(absolute));
      return loaded.resolver.forFile(relative(loaded, absolute));
    },
    ignores: (absolute) => {
      const loaded = forFolder(dirname(absolute));
      return loaded.resolver.ignores(relative(loaded, absolute));
    },
    profileOf: (folder) => forFolder(folder).resolver.profile,
  };
}

interface Overrides {
  readonly profile: string | null;
  readonly severities: Readonly<Record<string, Level>>;
}

function loadConfig(path: string | null, { profile, severities }: Overrides, cwd: string): Loaded {
  const library = shippedLibrary();
  const folder = path === null ? cwd : dirname(path);
  const config = path === null ? null : readOfficeLists(readConfig(path, cwd), folder, cwd);
  const named = config === null ? null : withPathsRead(config, folder, library, cwd);
  const chosen =
    profile === null
      ? null
      : loadProfile(profile, cwd, library, cwd, (message) => ({
          path: '--profile',
          line: null,
          column: null,
          key: '',
          message,
        }));
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

function readConfig(path: string, cwd: string): ParsedConfig {
  const shown = belowOrAbsolute(cwd, path);
  if (!existsSync(path)) {
    throw new CommandError({ zh: `没有配置文件 ${shown}`, en: `There is no configuration file ${shown}` });
  }
  const text = readConfigFile(path, (message) => ({
    path: shown,
    line: null,
    column: null,
    key: '',
    message,
  }));
  return parseConfig(text, shown);
}

/** Reads the profiles and the directory that the configuration names by path. */
function withPathsRead(
  parsed: ParsedConfig,
  folder: string,
  library: ReturnType<typeof shippedLibrary>,
  cwd: string,
) {
  const { config, problemAt } = parsed;
  const extended = config.extends?.map((name, index) =>
    loadProfile(name, folder, library, cwd, (message) => problemAt(['extends', index], message)),
  );
  const { organs } = config;
  const directory =
    organs === undefined
      ? null
      : (directoryOf(
          loadDirectory(organs, folder, library, cwd, (message) => problemAt(['organs'], message)),
          library,
        ) ?? null);
  return { config: { ...parsed, config: extended ? { ...config, extends: extended } : config }, directory };
}

function profileOf(name: string | null): string | null {
  if (name === null || isPath(name)) return name;
  const names = [...shippedLibrary().profiles.keys()];
  if (names.includes(name)) return name;
  const guess = nearest(name, names);
  throw new UsageError({
    zh: `没有名为“${name}”的规则集${guess ? `；是不是 ${guess}？` : ''}现有：${names.join('、')}`,
    en: `There is no profile "${name}"${guess ? `. Did you mean ${guess}?` : '.'} There are: ${names.join(', ')}`,
  });
}

function severitiesOf(settings: readonly string[]): Record<string, Level> {
  return Object.fromEntries(settings.map(severityOf));
}

function severityOf(setting: string): [string, Level] {
  const [id = '', written = ''] = setting.split('=', 2);
  const level = LEVELS.find((candidate) => candidate === written);
  if (!level) {
    throw new UsageError({
      zh: `--rule 应写作 规则=级别，级别为 ${LEVELS.join('、')}；现为“${setting}”`,
      en: `--rule must read ID=SEVERITY with one of ${LEVELS.join(', ')}, not "${setting}"`,
    });
  }
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const guess = nearest(id, ids);
    throw new UsageError({
      zh: `没有规则 ${id}${guess ? `；是不是 ${guess}？` : '；用 gongwen rules 查看全部规则'}`,
      en: `There is no rule ${id}${guess ? `. Did you mean ${guess}?` : '. See gongwen rules'}`,
    });
  }
  return [id, level];
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
