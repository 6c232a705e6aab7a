import { type ParsedConfig, readLists } from '@gongwen/core';
import { resolve } from 'pathe';
import { belowOrAbsolute } from '../below-or-absolute.ts';
import type { ConfigRoom } from './config-files.ts';
import { readConfigFile } from './read-config-file.ts';

/**
 * Reads the plan, archive and other lists that a configuration names by path.
 * @param folder Where the configuration stands: paths are relative to it.
 * @throws {ConfigError} naming file, line and key of what cannot be used.
 */
export function readOfficeLists(parsed: ParsedConfig, folder: string, room: ConfigRoom): ParsedConfig {
  return readLists(parsed, (path, problem) => {
    const absolute = resolve(folder, path);
    return {
      path: belowOrAbsolute(room.cwd, absolute),
      text: readConfigFile(room.files, absolute, problem),
    };
  });
}
