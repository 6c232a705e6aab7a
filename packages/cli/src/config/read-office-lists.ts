import { resolve } from 'node:path';
import { type ParsedConfig, readLists } from '@gongwen/core';
import { belowOrAbsolute } from '../files/below-or-absolute.ts';
import { readConfigFile } from './read-config-file.ts';

/**
 * Reads the plan, archive and other lists that a configuration names by path.
 * @param folder Where the configuration stands: paths are relative to it.
 * @throws {ConfigError} naming file, line and key of what cannot be used.
 */
export function readOfficeLists(parsed: ParsedConfig, folder: string, cwd: string): ParsedConfig {
  return readLists(parsed, (path, problem) => {
    const absolute = resolve(folder, path);
    return { path: belowOrAbsolute(cwd, absolute), text: readConfigFile(absolute, problem) };
  });
}
