// Makes the bundles that run without an installation and tests them: `npm run e2e:offline`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run(['scripts/bundle-offline.mjs']);
run(['scripts/bundle-sea.mjs']);
run(['--test', '--test-reporter=spec', fileURLToPath(new URL('offline.test.mjs', import.meta.url))]);
