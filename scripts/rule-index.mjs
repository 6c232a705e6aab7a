// `npm run rule-index`: writes docs/rules/README.md from what the rules say of themselves.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, '.tmp', 'rule-index.mjs');

// Made from the sources, so that a rule just written is in it without a build.
await build({
  entryPoints: [join(root, 'scripts', 'rule-index.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['gongwen-source'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
const { ruleIndex } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
const out = join(root, 'docs', 'rules', 'README.md');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, ruleIndex());
