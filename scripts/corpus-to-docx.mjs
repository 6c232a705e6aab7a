#!/usr/bin/env node
// Lays labelled plain texts out as .docx, so that recognition can be scored on both formats.
//   node scripts/corpus-to-docx.mjs LABELS.json TEXT_DIR OUT_DIR
// Keys of LABELS.json are FOLDER/FILE; a file is looked for in TEXT_DIR, then as FOLDER/FILE beside TEXT_DIR and one
// folder higher. OUT_DIR gets FILE with .docx for its ending, and labels.json with its keys renamed alike.
// Exit 0: all written; 2: wrong arguments, or a text is missing.
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Node 20 cannot import TypeScript: the writer is bundled into a temporary file first. */
async function importWriter() {
  const folder = await mkdtemp(join(tmpdir(), 'write-docx-'));
  try {
    const outfile = join(folder, 'write-docx.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../test/support/write-docx/index.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      conditions: ['gongwen-source'],
      format: 'cjs', // yaml is CommonJS in Node and requires Node's own modules
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The first of `paths` that exists. */
async function firstOf(paths) {
  for (const path of paths) {
    try {
      await access(path);
      return path;
    } catch {}
  }
  return undefined;
}

const docxName = (key) => key.replace(/\.[^./]+$/u, '.docx');

const [labelsPath, textDir, outDir] = process.argv.slice(2);
if (outDir === undefined) {
  console.error('usage: node scripts/corpus-to-docx.mjs LABELS.json TEXT_DIR OUT_DIR');
  process.exit(2);
}

const labels = JSON.parse(await readFile(labelsPath, 'utf8'));
const { readLabelledText, writeDocx } = await importWriter();
await mkdir(outDir, { recursive: true });
const missing = [];
for (const [key, label] of Object.entries(labels)) {
  const path = await firstOf([
    join(textDir, basename(key)),
    join(textDir, '..', key),
    join(textDir, '..', '..', key),
  ]);
  if (path === undefined) {
    missing.push(key);
    continue;
  }
  const bytes = await writeDocx(readLabelledText(await readFile(path, 'utf8'), label));
  await writeFile(join(outDir, docxName(basename(key))), bytes);
}
const renamed = Object.fromEntries(Object.entries(labels).map(([key, label]) => [docxName(key), label]));
await writeFile(join(outDir, 'labels.json'), `${JSON.stringify(renamed, null, 2)}\n`);
console.log(`${Object.keys(labels).length - missing.length} documents written to ${outDir}`);
if (missing.length > 0) {
  console.error(`no text for ${missing.join(', ')}`);
  process.exitCode = 2;
}
