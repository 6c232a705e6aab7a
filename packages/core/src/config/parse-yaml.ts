import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ConfigError, type ConfigProblem } from './config-error.ts';

/** A YAML file that its schema takes, and a way to say where one of its keys stands. */
export interface ParsedYaml<T> {
  readonly value: T;
  /** Makes a problem at the place of a key. */
  readonly problemAt: (key: readonly (string | number)[], message: string) => ConfigProblem;
}

/** One fault that a schema finds, as a sentence. */
type Describe = (issue: z.core.$ZodIssue) => string;

/**
 * Parses a YAML file of the configuration.
 * @param empty What an empty file stands for.
 * @throws {ConfigError} naming file, line and key of every unknown key and bad value.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
  { empty, describe = describeIssue }: { readonly empty: unknown; readonly describe?: Describe },
): ParsedYaml<z.output<Schema>> {
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
  const result = schema.safeParse(document.toJS() ?? empty);
  if (result.success) return { value: result.data, problemAt };
  throw new ConfigError(
    result.error.issues.flatMap(innermost).flatMap((issue) => {
      const at = issue.path as (string | number)[];
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => problemAt([...at, key], describe({ ...issue, keys: [key] })))
        : [problemAt(at, describe(issue))];
    }),
  );
}

/** A fault in words. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys'
    ? `没有这个键，写错的是 ${issue.keys.join('、')}`
    : `值不合要求：${issue.message}`;
}

/** Of a value that may be written in several ways, the faults of the way that goes furthest: the one that was meant. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ways = issue.errors
    .map((issues) => issues.flatMap(innermost))
    .toSorted((a, b) => depthOf(b) - depthOf(a));
  const best = ways[0] ?? [];
  if (depthOf(best) === 0) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/** Offset of a key (of an item its beginning) in the YAML source; of the last step that is there. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset ?? 0;
}
