import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigProblem } from '@gongwen/core';
import { fileErrorOf } from '../files/file-error.ts';

/**
 * Text of a file that belongs to the configuration, without a byte order mark.
 * @param problem Makes the problem to report when it cannot be read, at the place that names the file.
 * @throws {ConfigError}
 */
export function readConfigFile(absolute: string, problem: (message: string) => ConfigProblem): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    const reason =
      error instanceof TypeError && !('syscall' in error) ? '不是 UTF-8 文本' : fileErrorOf(error).phrase.zh;
    throw new ConfigError([problem(`无法读取 ${absolute}：${reason}`)]);
  }
}
