// Checks the types of the panel's components, and tests the review page in Chromium, as it lies on the disk.
// `UPDATE_SCREENSHOTS=1` renews docs/images/review*.png; `CHROMIUM` is the browser, /usr/bin/chromium otherwise.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: here('.'), stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run([here('../../packages/panel/scripts/check-types.mjs')]);
// One file after the other: two browsers on two cores are slower than one.
run(['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests()]);

function tests() {
  const chosen = process.argv.slice(2);
  const all = ['marks.test.mjs', 'changes.test.mjs', 'reports.test.mjs', 'access.test.mjs', 'page.test.mjs'];
  return (chosen.length > 0 ? chosen : all).map(here);
}
