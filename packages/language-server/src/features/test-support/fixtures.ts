import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../../fixtures/', import.meta.url));

/** Every Markdown draft of the fixtures, by its path below `fixtures/`. */
export const FIXTURES: ReadonlyMap<string, string> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:conforming|drafts|seed|defects)\/[^/]+\.md$/u.test(path.replaceAll('\\', '/')))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(`${ROOT}${path}`, 'utf8')]),
);

/** One of them. */
export function fixture(path: string): string {
  const text = FIXTURES.get(path);
  if (text === undefined) throw new Error(`there is no fixture ${path}`);
  return text;
}
