import { ConfigError, type ConfigProblem, type Profile, profileSchema } from '@gongwen/core';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

export interface ParsedProfile {
  readonly profile: Profile;
  /** Makes a problem at the place of a key. */
  readonly problemAt: (key: readonly string[], message: string) => ConfigProblem;
}

/**
 * Parses the YAML of a profile of the user's own.
 * @param path Its name in messages.
 * @throws {ConfigError} naming file, line and key of every unknown key and bad value.
 */
export function parseProfile(text: string, path: string): ParsedProfile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number, key: string, message: string): ConfigProblem => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col, key, message };
  };
  const broken = document.errors.map(({ pos, message }) =>
    at(pos[0], '', `YAML 写法有误：${message.split('\n', 1)[0]}`),
  );
  if (broken.length > 0) throw new ConfigError(broken);
  const problemAt = (key: readonly string[], message: string) =>
    at(offsetOf(document, key), key.join('.'), message);
  const result = profileSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { profile: result.data, problemAt };
  throw new ConfigError(
    result.error.issues.flatMap((issue) => {
      const key = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') return [problemAt(key, `值不合要求：${issue.message}`)];
      return issue.keys.map((unknown) => problemAt([...key, unknown], '没有这个键'));
    }),
  );
}

/** Where a key stands; one that is missing stands where its owner does. */
function offsetOf(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isMap(node)) return offset;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (!pair) return offset;
    offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}
