import type { z } from 'zod';
import type { ConfigProblem } from './config-error.ts';
import { type Config, configSchema } from './config-schema.ts';
import { describeIssue, parseYaml } from './parse-yaml.ts';

/** A configuration file as read, and a way to say where one of its keys stands. */
export interface ParsedConfig {
  readonly path: string;
  readonly config: Config;
  /** Makes a problem at the place of a key. */
  readonly problemAt: (key: readonly (string | number)[], message: string) => ConfigProblem;
}

/**
 * Parses `gongwen.yaml`.
 * @throws {ConfigError} naming file, line and key of every unknown key and bad value.
 */
export function parseConfig(text: string, path: string): ParsedConfig {
  const { value, problemAt } = parseYaml(text, path, configSchema, { empty: {}, describe });
  return { path, config: value, problemAt };
}

const KEYS = Object.keys(configSchema.shape);

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return `没有这个键；可用的键：${KEYS.join('、')}。写错的是 ${issue.keys.join('、')}`;
  if (issue.path[0] === 'rules' && issue.code !== 'unrecognized_keys')
    return '应为 off、info、warning、error，或 [级别, {选项}]';
  return describeIssue(issue);
}
