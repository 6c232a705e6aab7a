// Which files a package consists of, and which packages it needs with it.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The manifest of a package. */
export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function lookUpward(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (folder === dirname(folder)) return null;
  }
}

const isInstalled = (name, from) => lookUpward(name, from) !== null;

/** Where a package lies that is imported from a folder: the nearest `node_modules` upward that has it. */
export function findPackage(name, from) {
  const found = lookUpward(name, from);
  if (found === null) throw new Error(`${name}, which ${from} needs, is not installed`);
  return found;
}

/** A package and all that it needs: folders by their place below `node_modules`. */
export function withDependencies(name, from, found = new Map()) {
  const folder = findPackage(name, from);
  const known = found.get(name);
  if (known === folder) return found;
  if (known !== undefined) throw new Error(`two versions of ${name}: ${known} and ${folder}`);
  found.set(name, folder);
  const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
  // Of those for one system or another, those that npm took for this one.
  const optional = Object.keys(optionalDependencies).filter((needed) => isInstalled(needed, folder));
  for (const needed of [...Object.keys(dependencies), ...optional]) withDependencies(needed, folder, found);
  return found;
}

/** What a package does not need to run: types, maps, tests, documents for people. */
const IDLE =
  /(?:\.d\.[cm]?ts|\.map|\.tsbuildinfo|\.ts|\.test\.[cm]?js)$|(?:^|\/)(?:test|tests|example|examples|docs)\//u;

/** Files of a package that it needs to run, relative to its folder, with forward slashes. */
export function filesToRun(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)node_modules\//u.test(file) && !IDLE.test(file))
    .sort();
}
