// Makes dist-offline/gongwen-lint-VERSION.tgz: unpacked, `./gongwen check …` (gongwen.cmd on Windows) runs with nothing
// but Node 20.19 or later, without an installation and without a network; `npm install -g` takes the same file.
//   npm run bundle:offline
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, stage } from './offline/stage.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gongwen-offline-'));
try {
  const { name, version, entries } = stage(join(folder, 'staged'));
  const base = `${name}-${version}`;
  renameSync(join(folder, 'staged'), join(folder, base));
  const out = join(ROOT, 'dist-offline');
  mkdirSync(out, { recursive: true });
  // Relative names only: GNU tar takes `C:` for a machine.
  const { status, error } = spawnSync('tar', ['-czf', `${base}.tgz`, base], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`tar ended with ${status}`);
  const target = join(out, `${base}.tgz`);
  cpSync(join(folder, `${base}.tgz`), target);
  const size = (statSync(target).size / 1024 / 1024).toFixed(1);
  console.log(`${target}: ${size} MB, with ${entries.length} packages of others`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
