// Bundles the command after `tsc -b`: loading some hundred modules one by one takes longer than checking a draft.
// Not minified, so that stack traces stay readable.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'packages', 'cli', 'dist');
const bundle = join(dist, 'bundle');
const [outdir, old] = [`${bundle}-new`, `${bundle}-old`];

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  // The workers are loaded by threads of their own and share their chunks with the command.
  entryPoints: [
    join(dist, 'main.js'),
    join(dist, 'check', 'check-worker.js'),
    join(dist, 'queue', 'queue-thread.js'),
  ],
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
  // They look for files of their own beside them; none is loaded for the check of one draft.
  external: ['libsql', 'tinypool', 'write-file-atomic'],
  // CommonJS packages ask for modules of Node by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

// What is in it and what was left out, for the bundles that run without an installation.
writeFileSync(join(dist, 'bundle-meta.json'), JSON.stringify(metafile));

// Put in place whole, so that a command that starts meanwhile finds the one or the other.
rmSync(old, { recursive: true, force: true });
if (existsSync(bundle)) renameSync(bundle, old);
renameSync(outdir, bundle);
rmSync(old, { recursive: true, force: true });
