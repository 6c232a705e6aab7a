import {
  type ConfigResolver,
  type Level,
  type LintOptions,
  type Locale,
  type OrganDirectory,
  type ParsedConfig,
  type Profile,
  type ReaderLimits,
  resolveConfig,
  type Speller,
} from '@gongwen/core';
import { directories, rules, profiles as shipped } from '@gongwen/rules';
import { readers } from './readers.ts';

/** What a user adds to what ships; all of it may be left out. */
export interface PresetOptions {
  readonly config?: ParsedConfig | null;
  /** Profiles beside those that ship, e.g. read from files. */
  readonly profiles?: ReadonlyMap<string, Profile>;
  readonly profile?: string | null;
  readonly severities?: Readonly<Record<string, Level>>;
  /** The organ directory that the configuration names, already read. */
  readonly directory?: OrganDirectory | null;
  /** For wording/latin-spelling; left out, the rule is not run. */
  readonly spelling?: Speller | null;
  readonly locale?: Locale;
  readonly limits?: Partial<ReaderLimits>;
}

/** Readers, rules and configuration, ready to check. */
export interface Preset {
  readonly resolver: ConfigResolver;
  /**
   * Options for `lint` and `gongwen`.
   * @param path Path relative to the configuration file, with forward slashes: overrides go by it.
   */
  readonly lintOptions: (path: string) => LintOptions;
}

/**
 * All readers and rules with the profiles that ship and a user's configuration.
 * @throws {ConfigError} when the configuration cannot be used.
 *
 * @example
 * ```ts
 * import { parseConfig } from '@gongwen/core';
 * import { createPreset } from '@gongwen/preset';
 *
 * const config = parseConfig('extends: yanshi-2023\nrules:\n  number/bracket: warning\n', 'gongwen.yaml');
 * const { resolver, lintOptions } = createPreset({ config, locale: 'en' });
 * console.log(resolver.profile, lintOptions('a.docx').config.rules.get('number/bracket')?.severity);
 * // → yanshi-2023 warning
 * ```
 */
export function createPreset(options: PresetOptions = {}): Preset {
  const {
    config = null,
    profile = null,
    severities = {},
    directory = null,
    spelling = null,
    locale = 'zh-CN',
    limits = {},
  } = options;
  const profiles = options.profiles ? new Map([...shipped, ...options.profiles]) : shipped;
  const resolver = resolveConfig({
    rules,
    profiles,
    directories,
    config,
    profile,
    severities,
    directory,
    spelling,
  });
  return {
    resolver,
    lintOptions: (path) => ({ readers, rules, config: resolver.forFile(path), limits, locale }),
  };
}
