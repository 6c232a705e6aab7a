import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { type Config, configSchema } from './config-schema.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems: ConfigProblem[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { path, line, column: col, key: '', message: `YAML 写法有误：${firstLine(error.message)}` };
  });
  if (problems.length > 0) throw new ConfigError(problems);
  const problemAt = (key: readonly (string | number)[], message: string): ConfigProblem => {
    const offset = offsetOf(document, key);
    const place = offset === null ? null : lines.linePos(offset);
    return { path, line: place?.line ?? null, column: place?.col ?? null, key: key.join('.'), message };
  };
  const result = configSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { path, config: result.data, problemAt };
  throw new ConfigError(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => problemAt([...(issue.path as (string | number)[]), key], unknownKey(key)))
        : [problemAt(issue.path as (string | number)[], badValue(issue))],
    ),
  );
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

const KEYS = Object.keys(configSchema.shape);

function unknownKey(key: string): string {
  return `没有这个键；可用的键：${KEYS.join('、')}。写错的是 ${key}`;
}

function badValue(issue: {
  readonly message: string;
  readonly code?: string;
  readonly path: readonly PropertyKey[];
}): string {
  if (issue.path[0] === 'rules') return '应为 off、info、warning、error，或 [级别, {选项}]';
  return `值不合要求：${issue.message}`;
}

/** Offset of a key's value (or of the key itself) in the YAML source. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else return offset;
  }
  return offset ?? 0;
}
