import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { buildDirectory } from './build-directory.ts';
import { checkDirectory } from './check-directory.ts';
import { DirectoryError, type DirectoryProblem } from './directory-error.ts';
import { directorySchema } from './directory-schema.ts';
import type { OrganDirectory } from './organ-directory.ts';

type Key = readonly (string | number)[];

/**
 * Reads a directory of organs (organs.md 8).
 * @param yaml the text of the file
 * @param path its name, for messages
 * @throws {DirectoryError} naming line, column and key of every unknown key, bad value, repeated id or name,
 * missing or circular superior, and validity that ends before it begins.
 */
export function parseDirectory(yaml: string, path: string): OrganDirectory {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number, key: Key, message: string): DirectoryProblem => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col, key: key.join('.'), message };
  };
  if (document.errors.length > 0)
    throw new DirectoryError(
      document.errors.map(({ pos, message }) =>
        at(pos[0], [], `YAML 写法有误：${message.split('\n', 1)[0]}`),
      ),
    );
  const result = directorySchema.safeParse(document.toJS() ?? {});
  if (!result.success)
    throw new DirectoryError(
      result.error.issues
        .flatMap(describe)
        .map(({ key, message }) => at(offsetOf(document, key), key, message)),
    );
  const { version: _version, ...data } = result.data;
  const problems = checkDirectory(data);
  if (problems.length > 0)
    throw new DirectoryError(problems.map(({ key, message }) => at(offsetOf(document, key), key, message)));
  return buildDirectory(data);
}

function describe(issue: z.core.$ZodIssue): { readonly key: Key; readonly message: string }[] {
  const key = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) => ({ key: [...key, unknown], message: `没有 ${unknown} 这个键` }));
  if (issue.code === 'invalid_type') return [{ key, message: `值缺少或类型不对，应为 ${issue.expected}` }];
  return [{ key, message: issue.message }];
}

/** Where a key stands in the source; a key that is missing stands where its owner does. */
function offsetOf(document: Document, path: Key): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}
