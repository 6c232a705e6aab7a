import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundledCommand(): Promise<Metafile['outputs']> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['main.ts', 'check/check-worker.ts', 'serve/serve-worker.ts'].map(
      (path) => `packages/cli/src/${path}`,
    ),
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['gongwen-source'],
    external: ['tinypool', 'write-file-atomic'],
    logLevel: 'silent',
  });
  return metafile.outputs;
}

/** Modules that are loaded with a chunk: its own and those of the chunks that it imports outright. */
function loadedWith(chunk: string, outputs: Metafile['outputs'], seen = new Set<string>()): Set<string> {
  const output = outputs[chunk];
  if (!output || seen.has(chunk)) return new Set();
  seen.add(chunk);
  const imported = output.imports.filter(({ kind }) => kind === 'import-statement');
  return new Set([
    ...Object.keys(output.inputs),
    ...imported.flatMap(({ path }) => [...loadedWith(path, outputs, seen)]),
  ]);
}

/** Entry points that load a package of node_modules, outright or with what they import. */
function entriesThatLoad(packages: RegExp, outputs: Metafile['outputs']): (string | undefined)[] {
  // Chunks without an entry point are only loaded with one that has.
  const entries = Object.keys(outputs).filter((chunk) => outputs[chunk]?.entryPoint !== undefined);
  expect(entries.length).toBeGreaterThan(2);
  const loads = (chunk: string): boolean =>
    [...loadedWith(chunk, outputs)].some((path) => packages.test(path));
  return entries.filter(loads).map((chunk) => outputs[chunk]?.entryPoint);
}

describe('the writer of .docx is loaded only when a draft is exported', () => {
  it('no other command loads it, nor the reader', async () => {
    const outputs = await bundledCommand();
    expect(entriesThatLoad(/node_modules\/docx\//u, outputs).sort()).toEqual([
      'packages/cli/src/export/export.ts',
      'packages/docx/src/export/index.ts',
    ]);
  });
});

describe('the spelling of Latin words is loaded only when its rule is on', () => {
  it('the speller is in chunks that no other part of the command loads, the dictionary in none', async () => {
    const outputs = await bundledCommand();
    expect(entriesThatLoad(/node_modules\/(?:retext-spell|nspell)\//u, outputs)).toEqual([
      'packages/cli/src/config/latin-speller.ts',
    ]);
    const inputs = Object.values(outputs).flatMap(({ inputs: own }) => Object.keys(own));
    expect(inputs.filter((path) => path.includes('dictionary-en'))).toEqual([]);
  });
});

describe('the HTTP server is loaded only by serve', () => {
  it('no other command loads it, nor a worker thread', async () => {
    const outputs = await bundledCommand();
    expect(entriesThatLoad(/node_modules\/hono\//u, outputs)).toEqual(['packages/cli/src/serve/serve.ts']);
  });
});
