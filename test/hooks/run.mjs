// Tests the hooks of .pre-commit-hooks.yaml and the examples of examples/ with the real pre-commit, git, husky and
// lint-staged: `npm run e2e:hooks`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run(['scripts/bundle-offline.mjs']);
const tests = ['examples.test.mjs', 'ci.test.mjs', 'pre-commit.test.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
run(['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests]);
