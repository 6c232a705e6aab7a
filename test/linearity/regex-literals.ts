import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** A regular expression of the product. */
export interface ProductRegex {
  /** File, line and column where it is written or made. */
  readonly site: string;
  readonly source: string;
  readonly flags: string;
}

export interface SourceRegexes {
  readonly literals: readonly ProductRegex[];
  /** Places where a `RegExp` is made from text. */
  readonly made: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_SOURCE = /(?:^|\/)(?:node_modules|dist|test-support|generated)\/|\.test\.ts$|\.d\.ts$/u;

/** The source files of the product, as paths from the root. */
export function sourceFiles(): readonly string[] {
  const packages = readdirSync(`${ROOT}packages`).map((name) => `packages/${name}/src`);
  return [...packages, 'rules'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts') && !NOT_SOURCE.test(file)),
  );
}

/** Every regular expression in the sources: those written, and where others are made. */
export function regexesInSources(): SourceRegexes {
  const literals: ProductRegex[] = [];
  const made: string[] = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(`${ROOT}${file}`, 'utf8');
    if (!/RegExp|\//u.test(text)) continue;
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    for (const node of nodesOf(program)) {
      const site = `${file}:${placeOf(text, node['start'])}`;
      const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined;
      if (regex) literals.push({ site, source: regex.pattern, flags: regex.flags });
      if (makesRegex(node)) made.push(site);
    }
  }
  return { literals, made };
}

type SyntaxNode = Readonly<Record<string, unknown>>;

/** A node of the syntax tree and all below it. */
function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    const node = value as SyntaxNode;
    if (typeof node['type'] === 'string') yield node;
    for (const child of Object.values(node)) yield* nodesOf(child);
  }
}

function makesRegex({ type, callee }: SyntaxNode): boolean {
  const called = callee as SyntaxNode | undefined;
  return (type === 'NewExpression' || type === 'CallExpression') && called?.['name'] === 'RegExp';
}

function placeOf(text: string, offset: unknown): string {
  const before = text.slice(0, Number(offset)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
