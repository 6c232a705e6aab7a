import {
  Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Declared, DeclaredFields, DeclaredProblem } from '../document/declared-fields.ts';
import type { FrontMatterSource } from '../tree/draft.ts';
import type { Range } from '../tree/line-table.ts';
import { DECLARED_KEYS, type DeclaredKey, type ValueKind } from './declared-keys.ts';

export interface DeclaredResult {
  readonly fields: DeclaredFields;
  readonly problems: readonly DeclaredProblem[];
}

const BY_KEY = new Map(
  DECLARED_KEYS.flatMap((entry) => [...entry.keys, entry.field].map((key) => [key, entry] as const)),
);
const NOTHING = Object.fromEntries(
  DECLARED_KEYS.map(({ field }) => [field, null]),
) as unknown as DeclaredFields;

/** Reads the front matter of a draft (elements.md 9). Problems do not stop it: what can be read is. */
export function readDeclared(source: FrontMatterSource | null): DeclaredResult {
  if (source === null) return { fields: NOTHING, problems: [] };
  const document = parseDocument(source.value, { lineCounter: new LineCounter(), uniqueKeys: false });
  const at = (node: Node | null | undefined): Range => ({
    start: source.offset + (node?.range?.[0] ?? 0),
    end: source.offset + (node?.range?.[1] ?? source.value.length),
  });
  const problems: DeclaredProblem[] = document.errors.map((error) => ({
    range: { start: source.offset + error.pos[0], end: source.offset + error.pos[1] },
    message: {
      zh: 'front matter 的 YAML 写法有误',
      en: `Front matter is no valid YAML: ${error.message.split('\n', 1)[0]}`,
    },
  }));
  if (!isMap(document.contents)) return { fields: NOTHING, problems };
  const fields: Record<string, unknown> = { ...NOTHING };
  for (const pair of document.contents.items) readPair(pair as Pair<Node, Node | null>, fields, problems, at);
  return { fields: fields as unknown as DeclaredFields, problems };
}

function readPair(
  pair: Pair<Node, Node | null>,
  fields: Record<string, unknown>,
  problems: DeclaredProblem[],
  at: (node: Node | null | undefined) => Range,
): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const entry = BY_KEY.get(key);
  if (!entry) {
    problems.push({ range: at(pair.key), message: unknownKey(key) });
  } else if (fields[entry.field] !== null) {
    problems.push({
      range: at(pair.key),
      message: { zh: `“${key}”写了两次，只用第一次`, en: `"${key}" is given twice; the first counts` },
    });
  } else if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) {
    const value = readValue(entry.kind, pair.value, at);
    if (value === undefined) problems.push({ range: at(pair.value), message: badValue(entry, key) });
    else fields[entry.field] = { value, range: at(pair.value), key } satisfies Declared<unknown>;
  }
}

/** The value of a key, or undefined when it is of the wrong kind. */
function readValue(kind: ValueKind, node: Node, at: (node: Node) => Range): unknown {
  if (typeof kind === 'object') {
    const text = scalarText(node);
    return text !== null && Object.hasOwn(kind.choices, text) ? kind.choices[text] : undefined;
  }
  switch (kind) {
    case 'text':
    case 'date':
      return scalarText(node) ?? undefined;
    case 'boolean':
      return readBoolean(node);
    case 'number':
      return isScalar(node) && typeof node.value === 'number' ? node.value : undefined;
    case 'names':
    case 'attachments':
      return readNames(node, at);
    case 'printing':
      return isMap(node)
        ? { organ: entryText(node, ['机关', 'organ']), date: entryText(node, ['日期', 'date']) }
        : undefined;
    case 'consultation':
      return readList(node, (item) => ({
        organ: entryText(item, ['机关', 'organ']) ?? '',
        opinion: entryText(item, ['意见', 'opinion']) ?? '',
      }));
    case 'approvals':
      return readList(node, (item) => ({
        step: entryText(item, ['程序', 'step']) ?? '',
        result: entryText(item, ['结果', 'result']),
        date: entryText(item, ['日期', 'date']),
      }));
    default:
      return node.toJSON();
  }
}

function scalarText(node: Node): string | null {
  if (!isScalar(node)) return null;
  // `source` keeps 000012 and 2026-05-16 as they were written.
  return (node.source ?? String(node.value)).trim();
}

function readBoolean(node: Node): boolean | undefined {
  const text = scalarText(node);
  if (text === 'true' || text === '是') return true;
  if (text === 'false' || text === '否') return false;
  return undefined;
}

function readNames(node: Node, at: (node: Node) => Range): Declared<string>[] | undefined {
  if (isScalar(node)) {
    const text = scalarText(node);
    return text ? [{ value: text, range: at(node), key: '' }] : undefined;
  }
  if (!isSeq(node)) return undefined;
  const names: Declared<string>[] = [];
  for (const item of node.items as Node[]) {
    const text = isMap(item) ? entryText(item, ['标题', 'title', '名称', 'name']) : scalarText(item);
    if (!text) return undefined;
    names.push({ value: text, range: at(item), key: '' });
  }
  return names;
}

/** A list of maps; a single word (未一致) stands for one entry that says only that. */
function readList<T>(node: Node, read: (item: YAMLMap) => T): T[] | undefined {
  if (isScalar(node)) {
    const text = scalarText(node);
    return text ? [read(new Document({ 意见: text, 程序: text }).contents as unknown as YAMLMap)] : undefined;
  }
  if (!isSeq(node) || !node.items.every(isMap)) return undefined;
  return (node.items as YAMLMap[]).map(read);
}

function entryText(map: YAMLMap, keys: readonly string[]): string | null {
  for (const key of keys) {
    const node = map.get(key, true) as Node | undefined;
    if (node) return scalarText(node);
  }
  return null;
}

function unknownKey(key: string): DeclaredProblem['message'] {
  const near = nearest(key);
  return {
    zh: `front matter 没有“${key}”这个键${near ? `，是否为“${near}”` : ''}`,
    en: `Front matter has no key "${key}"${near ? `; did you mean "${near}"?` : ''}`,
  };
}

function badValue({ kind }: DeclaredKey, key: string): DeclaredProblem['message'] {
  const zh: Record<string, string> = {
    text: '文字',
    date: '日期',
    boolean: 'true 或 false',
    number: '数字',
    names: '名称或名称列表',
  };
  const wanted =
    typeof kind === 'object'
      ? Object.keys(kind.choices)
          .filter((c) => /[一-龥]/u.test(c))
          .join('、')
      : (zh[kind] ?? '列表');
  return { zh: `“${key}”的值应为：${wanted}`, en: `The value of "${key}" should be: ${wanted}` };
}

/** The known key that shares most characters with a mistyped one. */
function nearest(key: string): string | null {
  let best: string | null = null;
  let bestScore = 0.5;
  for (const known of BY_KEY.keys()) {
    const shared = [...new Set(key)].filter((char) => known.includes(char)).length;
    const score = (2 * shared) / (new Set(key).size + new Set(known).size);
    if (score > bestScore) [best, bestScore] = [known, score];
  }
  return best;
}
