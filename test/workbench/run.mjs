// Builds the extension and a page with VS Code's workbench, and tests the one in the other, in Chromium.
// `UPDATE_SCREENSHOTS=1` renews docs/images/vscode*.png; `CHROMIUM` is the browser, /usr/bin/chromium otherwise.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const folder = here('.');
const extension = here('../../packages/vscode');
if (!existsSync(here('node_modules')))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
run(process.execPath, ['scripts/bundle.mjs'], extension);
run(process.execPath, ['scripts/package-vsix.mjs'], extension);
copyFileSync(here('../../packages/vscode/dist/gongwen-lint.vsix'), here('gongwen-lint.vsix'));
run(process.execPath, [here('node_modules/vite/bin/vite.js'), 'build', '-c', 'vite.config.mjs'], folder);
// One file after the other: two browsers on two cores are slower than one.
run(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests()], folder);

function tests() {
  const chosen = process.argv.slice(2);
  return chosen.length > 0 ? chosen : ['server-node.test.mjs', 'writing.test.mjs', 'docx-preview.test.mjs'];
}
