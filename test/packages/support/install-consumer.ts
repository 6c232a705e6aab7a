import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allExamples, type Example } from './examples.ts';
import { ROOT, type Tarball } from './published.ts';
import { mustRun } from './run.ts';

/** What the examples import beside the packages, in the versions of the workspace. */
const BESIDES = ['@types/node', 'unified', 'vfile', 'vfile-reporter'];

const CONSUMER = join(ROOT, 'test/packages/consumer');

/** A project outside the workspace, with the packages installed from their tarballs. */
export interface Consumer {
  readonly folder: string;
  readonly examples: readonly Example[];
}

/** Installs into an empty folder. What is not ours comes from npm's cache, or else from the registry. */
export async function installConsumer(folder: string, tarballs: readonly Tarball[]): Promise<Consumer> {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`])),
      ...Object.fromEntries(BESIDES.map((name) => [name, devDependencies[name]])),
      ...versionsIn('packages/language-server', ['vscode-languageserver']),
      ...versionsIn('packages/core', ['zod']),
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await mustRun('npm', args, { cwd: folder });
  copyFileSync(join(ROOT, 'fixtures/drafts/request.md'), join(folder, 'draft.md'));
  copyFileSync(join(ROOT, 'fixtures/defects/date-invalid.docx'), join(folder, 'draft.docx'));
  const examples = allExamples();
  for (const { file, code } of examples) writeFileSync(join(folder, `${file}.ts`), `${code}\n`);
  copyFileSync(join(CONSUMER, 'own-program.ts'), join(folder, 'own-program.ts'));
  return { folder, examples };
}

function versionsIn(folder: string, names: readonly string[]): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, dependencies[name]]));
}

/** Compiles every program of the consumer with all that is strict. @returns What the compiler says; empty when all is well. */
export async function compileConsumer(
  { folder }: Consumer,
  resolution: 'nodenext' | 'bundler',
): Promise<string> {
  const config = join(folder, `tsconfig.${resolution}.json`);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    target: 'es2023',
    lib: ['es2023'],
    types: ['node'],
    module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution: resolution,
    // Declarations of the packages are judged too, not only what the programs use of them.
    skipLibCheck: false,
    outDir: `out-${resolution}`,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  return mustRun(process.execPath, [compiler, '-p', config], { cwd: folder });
}
