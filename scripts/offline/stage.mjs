// Lays out a folder that holds the whole command and needs nothing but Node.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesToRun, findPackage, manifestOf, withDependencies } from './package-files.mjs';
import { thirdPartyLicences } from './third-party-licences.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CLI = join(ROOT, 'packages', 'cli');
const BUNDLE = join(CLI, 'dist', 'bundle');

/** The build tells what the bundle holds and what it left out. */
function readBundle() {
  const path = join(CLI, 'dist', 'bundle-meta.json');
  if (!existsSync(path)) throw new Error('there is no bundle; run npm run build first');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** `createRequire(import.meta.url)("…")`, `….resolve("…")`: what the bundle looks for beside itself. */
const LOOKED_FOR = /(?:\.resolve|createRequire\d*\(import\.meta\.url\))\("([@a-z][^"]*)"\)/gu;

/** Names of packages that the bundle imports, or looks for, when it runs. */
function packagesAtRun({ outputs }) {
  const imported = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !path.startsWith('node:') && !builtinModules.includes(path))
    .map(({ path }) => path);
  const resolved = readdirSync(BUNDLE)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(BUNDLE, file), 'utf8').matchAll(LOOKED_FOR)])
    .map(([, specifier]) => specifier);
  const names = [...imported, ...resolved].map((path) =>
    path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return [...new Set(names)].filter((name) => existsSync(join(ROOT, 'node_modules', name))).sort();
}

/** Folders of the packages of others whose code is in the bundle. */
function bundledPackages({ inputs }) {
  const folders = Object.keys(inputs).flatMap((input) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input.replaceAll('\\', '/'));
    return match?.[1] === undefined ? [] : [join(ROOT, match[1])];
  });
  return [...new Set(folders)];
}

const isOurs = (folder) => !relative(ROOT, folder).split(sep).includes('node_modules');

/** Of the rules only the pages are read when the command runs; their code is in the bundle. */
const filesOf = (name, folder) =>
  filesToRun(folder).filter((file) => name !== '@gongwen/rules' || /\.md$|^package\.json$/u.test(file));

function copyPackages(names, into) {
  const found = new Map();
  for (const name of names) {
    // What ours need is in the bundle.
    const folder = findPackage(name, CLI);
    if (isOurs(folder)) found.set(name, folder);
    else withDependencies(name, CLI, found);
  }
  for (const [name, folder] of found)
    for (const file of filesOf(name, folder)) {
      const target = join(into, 'node_modules', name, file);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(folder, file), target);
    }
  // What ours depend on is in the bundle: npm would look for it otherwise.
  for (const [name, folder] of found) {
    if (!isOurs(folder)) continue;
    const { dependencies: _, devDependencies: __, ...manifest } = manifestOf(folder);
    writeFileSync(join(into, 'node_modules', name, 'package.json'), JSON.stringify(manifest, null, 2));
  }
  return found;
}

const SHELL = `#!/bin/sh
# Runs gongwen with the Node on the PATH; a link to this file works as well.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
if ! command -v node >/dev/null 2>&1; then
  echo "gongwen: 需要 Node.js 20.19 或更高版本，但找不到 node。Node.js 20.19 or later is needed, but there is no node." >&2
  exit 2
fi
exec node "$(dirname "$self")/bin/gongwen.js" "$@"
`;

const BATCH = [
  '@echo off',
  'where node >nul 2>nul || (echo gongwen: Node.js 20.19 or later is needed, but there is no node. 1>&2& exit /b 2)',
  'node "%~dp0bin\\gongwen.js" %*',
  '',
].join('\r\n');

/** Pages of documents link to the pages of rules as they lie in the repository. */
function copyDocuments(into) {
  for (const name of ['README.md', 'README.zh-CN.md', 'LICENSE']) cpSync(join(ROOT, name), join(into, name));
  cpSync(join(ROOT, 'docs'), join(into, 'docs'), {
    recursive: true,
    filter: (path) => relative(join(ROOT, 'docs'), path).split(sep)[0] !== 'api',
  });
  const index = join(into, 'docs', 'rules', 'README.md');
  const moved = readFileSync(index, 'utf8').replaceAll('../../rules/', '../../node_modules/@gongwen/rules/');
  writeFileSync(index, moved);
}

/**
 * Lays the command out in a folder.
 * @param into The folder; whatever is there is removed.
 * @param others Programs beside Node packages that the bundle is to hold, for THIRD-PARTY-LICENSES.
 */
export function stage(into, others = []) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const bundle = readBundle();
  const { name, version, description, license, type, engines, bin } = manifestOf(CLI);
  for (const folder of ['bin', 'assets', 'schema'].filter((one) => existsSync(join(CLI, one))))
    cpSync(join(CLI, folder), join(into, folder), { recursive: true });
  cpSync(BUNDLE, join(into, 'dist', 'bundle'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  const copied = copyPackages(packagesAtRun(bundle), into);
  // Named as bundled, so that npm installs the tarball as it is and fetches nothing.
  const dependencies = Object.fromEntries(
    [...copied].sort().map(([dependency, folder]) => [dependency, manifestOf(folder).version]),
  );
  const manifest = { name, version, description, license, type, engines, bin, dependencies };
  const bundleDependencies = Object.keys(dependencies);
  writeFileSync(
    join(into, 'package.json'),
    `${JSON.stringify({ ...manifest, bundleDependencies }, null, 2)}\n`,
  );
  copyDocuments(into);
  const theirs = [...bundledPackages(bundle), ...[...copied.values()].filter((folder) => !isOurs(folder))];
  const { text, entries } = thirdPartyLicences(theirs, others);
  writeFileSync(join(into, 'THIRD-PARTY-LICENSES.txt'), text);
  writeFileSync(join(into, 'gongwen'), SHELL);
  chmodSync(join(into, 'gongwen'), 0o755);
  writeFileSync(join(into, 'gongwen.cmd'), BATCH);
  return { name, version, entries };
}
