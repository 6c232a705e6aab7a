// Writes the reference of the published packages to docs/api: `npm run docs:api`. Fails where something exported has no
// docstring, or a link leads nowhere. TypeDoc needs a compiler with an interface in JavaScript, which TypeScript 7 lacks,
// so it has a project of its own here, installed at the first run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

if (!existsSync(join(here, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { Application, Converter, ReflectionKind } = await import('typedoc');

/** Every entry of every published package: how it is imported, and the source behind it. */
function entriesOfPackages() {
  const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'rules'];
  return folders.flatMap((folder) => {
    const path = join(root, folder, 'package.json');
    if (!existsSync(path)) return [];
    const { name, private: isPrivate, exports = {} } = JSON.parse(readFileSync(path, 'utf8'));
    if (isPrivate) return [];
    return Object.entries(exports)
      .filter(([, entry]) => entry['gongwen-source'] !== undefined)
      .map(([subpath, entry]) => ({
        name: name + subpath.slice(1),
        source: `${folder}/${entry['gongwen-source'].slice('./'.length)}`,
      }));
  });
}

const entries = entriesOfPackages();
// One program over the sources, so that links between packages are found.
const folder = mkdtempSync(join(tmpdir(), 'gongwen-api-'));
const tsconfig = join(folder, 'tsconfig.json');
const paths = Object.fromEntries(entries.map(({ name, source }) => [name, [join(root, source)]]));
writeFileSync(
  tsconfig,
  JSON.stringify({
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      noEmit: true,
      rootDir: root,
      paths,
      lib: ['ES2023', 'DOM', 'WebWorker'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: entries.map(({ source }) => join(root, source)),
  }),
);

const app = await Application.bootstrap({
  name: 'gongwen-lint',
  entryPoints: entries.map(({ source }) => join(root, source)),
  tsconfig,
  basePath: root,
  displayBasePath: root,
  out: join(root, 'docs/api'),
  readme: join(root, 'README.md'),
  disableGit: true,
  disableSources: true,
  githubPages: false,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  cleanOutputDir: true,
  highlightLanguages: ['typescript', 'javascript', 'json', 'yaml', 'markdown', 'shellscript'],
  validation: { notExported: true, invalidLink: true, invalidPath: false, notDocumented: true },
  packagesRequiringDocumentation: [
    ...new Set(
      entries.map(({ name }) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ],
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Enum'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
});
// Modules go by the name that they are imported by.
const moduleNames = new Map(
  entries.map(({ name, source }) => [source.replace(/(?:\/index)?\.ts$/u, ''), name]),
);
app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
  if (reflection.kindOf(ReflectionKind.Module))
    reflection.name = moduleNames.get(reflection.name) ?? reflection.name;
});

const project = await app.convert();
rmSync(folder, { recursive: true });
if (project !== undefined) {
  app.validate(project);
  if (!app.logger.hasErrors() && !app.logger.hasWarnings()) await app.generateOutputs(project);
}
process.exit(app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0);
