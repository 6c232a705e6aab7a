import { ConfigError, type ConfigProblem } from '@gongwen/core';
import type { ConfigFiles } from './config-files.ts';

/**
 * Text of a file that belongs to the configuration, without a byte order mark.
 * @param problem Makes the problem to report when it cannot be read, at the place that names the file.
 * @throws {ConfigError}
 */
export function readConfigFile(
  files: ConfigFiles,
  absolute: string,
  problem: (message: string) => ConfigProblem,
): string {
  const fail = (reason: string): ConfigError => new ConfigError([problem(`无法读取 ${absolute}：${reason}`)]);
  const { bytes, reason } = files.read(absolute);
  if (bytes === null) throw fail(reason);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('不是 UTF-8 文本');
  }
}
