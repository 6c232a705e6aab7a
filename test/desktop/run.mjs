// Packs the extension and tests it in code-server: the extension host of Node, with files on disk. Run by hand; the
// first run installs code-server and Node 24 into this folder (620 MB; Debian needs libkrb5-dev and a C++ compiler).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function run(command, args, cwd, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const folder = here('.');
const extension = here('../../packages/vscode');
if (!existsSync(here('node_modules/code-server/lib/vscode/node_modules'))) {
  // Native modules of code-server are built for the Node that runs it, so Node comes first, and then in PATH.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  run('npm', ['rebuild', 'node'], folder);
  const PATH = `${here('node_modules/node/bin')}:${process.env.PATH}`;
  run('npm', ['rebuild', 'code-server'], folder, { ...process.env, PATH });
}
run(process.execPath, ['scripts/bundle.mjs'], extension);
run(process.execPath, ['scripts/package-vsix.mjs'], extension);
run(process.execPath, ['--test', '--test-reporter=spec', 'desktop.test.mjs'], folder);
