import { ConfigError, type ConfigProblem } from './config-error.ts';
import type { Config } from './config-schema.ts';
import { OFFICE_LISTS, type OfficeListKey } from './office-lists.ts';
import type { ParsedConfig } from './parse-config.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file that the configuration names. */
export interface ListFile {
  /** The path as messages show it. */
  readonly path: string;
  readonly text: string;
}

const KEYS = Object.keys(OFFICE_LISTS) as OfficeListKey[];

/**
 * The configuration with the lists in place that it names by path (`archive: archive.yaml`): a front end calls it
 * before `resolveConfig`, which takes no path.
 * @param read Gives the text of a file; `problem` makes what to throw (in a ConfigError) when it cannot.
 * @throws {ConfigError} naming file, line and key of every fault.
 */
export function readLists(
  parsed: ParsedConfig,
  read: (path: string, problem: (message: string) => ConfigProblem) => ListFile,
): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const lists: Partial<Record<OfficeListKey, unknown>> = {};
  for (const key of KEYS) {
    const written = parsed.config[key];
    if (typeof written !== 'string') continue;
    try {
      const { path, text } = read(written, (message) => parsed.problemAt([key], message));
      lists[key] = parseYaml(text, path, OFFICE_LISTS[key], { empty: key === 'holidays' ? {} : [] }).value;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  // Each list was parsed by the schema of its own key.
  return { ...parsed, config: { ...parsed.config, ...(lists as Partial<Config>) } };
}
