import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { PUBLISHED, ROOT } from './published.ts';

/** Code that a reader may copy, and what it says it prints. */
export interface Example {
  /** Where it stands, from the root; with `#2` for the second one there. */
  readonly place: string;
  /** A name for its file, without an extension. */
  readonly file: string;
  readonly code: string;
  /** Lines behind `// → `. */
  readonly prints: readonly string[];
}

const BLOCK = /```ts\n([\s\S]*?)\n```/gu;
const DOCSTRING = /\/\*\*[\s\S]*?\*\//gu;

/** The TypeScript of every README, and of every `@example` of a docstring: of the project and its published packages. */
export function allExamples(): Example[] {
  const readmes = [ROOT, ...PUBLISHED.map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'));
  return [
    ...readmes.flatMap((file) => examplesIn(file, (text) => [text])),
    ...PUBLISHED.flatMap(({ folder }) => sourcesOf(folder)).flatMap((file) =>
      examplesIn(file, docstringsWithExamples),
    ),
  ];
}

/** Sources of a package; those of the rules lie in its root. */
function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:^|[\\/])(?:dist|generated|node_modules)[\\/]/u.test(file))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort();
}

function docstringsWithExamples(source: string): string[] {
  return [...source.matchAll(DOCSTRING)]
    .map(([docstring]) => docstring)
    .filter((docstring) => docstring.includes('@example'))
    .map((docstring) => docstring.replace(/^ \* ?/gmu, ''));
}

function examplesIn(file: string, textsOf: (content: string) => string[]): Example[] {
  const blocks = textsOf(readFileSync(file, 'utf8')).flatMap((text) => [...text.matchAll(BLOCK)]);
  const place = relative(ROOT, file).replaceAll('\\', '/');
  return blocks.map(([, code = ''], index) => ({
    place: blocks.length > 1 ? `${place}#${index + 1}` : place,
    file: `${place.replace(/\/[^/]*$/u, '').replaceAll('/', '-')}-${basename(file).replace(/\.\w+$/u, '')}-${index}`,
    code,
    prints: [...code.matchAll(/^\/\/ → (.*)$/gmu)].map(([, line = '']) => line),
  }));
}
