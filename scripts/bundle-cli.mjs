// Bundles the command after `tsc -b`: loading some hundred modules one by one takes longer than checking a draft.
// Not minified, so that stack traces stay readable.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'cli', 'dist');
const outdir = join(dist, 'bundle');

rmSync(outdir, { recursive: true, force: true });
await build({
  // The worker is loaded by a thread of its own and shares its chunks with the command.
  entryPoints: [join(dist, 'main.js'), join(dist, 'check', 'check-worker.js')],
  outdir,
  // All chunks lie in one folder, two below the package as the modules of `dist` and `src` do: paths from
  // `import.meta.url` are the same in all three.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  sourcemap: true,
  sourcesContent: false,
  // Starts its worker threads from a file of its own.
  external: ['tinypool'],
  // CommonJS packages ask for modules of Node by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
