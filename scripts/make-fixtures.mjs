#!/usr/bin/env node
// Writes the files of fixtures/ that are made from others: the .docx of each conforming draft and of the seed, and
// the drafts with one defect each. Running it twice gives the same bytes.
//   node scripts/make-fixtures.mjs
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../test/fixtures/', import.meta.url);
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Node 20 cannot import TypeScript: the generator is bundled into a temporary file first. */
async function importGenerator() {
  const folder = await mkdtemp(join(tmpdir(), 'make-fixtures-'));
  try {
    const outfile = join(folder, 'generate-fixtures.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('generate-fixtures.ts', source))],
      bundle: true,
      platform: 'node',
      conditions: ['gongwen-source'],
      format: 'cjs', // yaml is CommonJS in Node and requires Node's own modules
      // The drafts are looked for from where the source stands, not from the temporary file.
      define: { 'import.meta.url': JSON.stringify(new URL('fixture-draft.ts', source).href) },
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { generateFixtures } = await importGenerator();
const files = await generateFixtures();
const defects = join(fixtures, 'defects');
await mkdir(defects, { recursive: true });
for (const name of await readdir(defects)) await rm(join(defects, name));
for (const [path, content] of files) {
  const target = join(fixtures, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
console.log(`${files.size} files written to fixtures/`);
