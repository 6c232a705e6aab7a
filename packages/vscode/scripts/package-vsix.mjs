// Packs the bundled extension: dist/gongwen-lint.vsix.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const packagePath = join(folder, 'dist', 'gongwen-lint.vsix');
const LIMIT = 3 * 1024 * 1024;

await createVSIX({
  cwd: folder,
  packagePath,
  dependencies: false,
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});
const { size } = statSync(packagePath);
if (size > LIMIT) throw new Error(`gongwen-lint.vsix has ${size} bytes, more than ${LIMIT}`);
