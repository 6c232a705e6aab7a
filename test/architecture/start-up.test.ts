import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundledCommand(): Promise<Metafile['outputs']> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'packages/cli/src/main.ts',
      'packages/cli/src/check/check-worker.ts',
      'packages/cli/src/queue/queue-thread.ts',
    ],
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['gongwen-source'],
    external: ['libsql', 'tinypool', 'write-file-atomic'],
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

describe('the writer of .docx is loaded only when one is written', () => {
  it('no other command loads it, nor the reader', async () => {
    const outputs = await bundledCommand();
    expect(entriesThatLoad(/node_modules\/docx\//u, outputs).sort()).toEqual([
      'packages/cli/src/export/export.ts',
      'packages/cli/src/intake/output/docx-receipt.ts',
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

describe('what takes submissions in is loaded only for them', () => {
  it('the reader of archives and the register are in chunks that check does not load', async () => {
    const outputs = await bundledCommand();
    const entries = entriesThatLoad(/node_modules\/yauzl\/|cli\/src\/register\/open-database\.ts$/u, outputs);
    expect(entries.sort()).toEqual([
      'packages/cli/src/intake/intake.ts',
      'packages/cli/src/register/run-register.ts',
    ]);
  });

  it('SQLite itself stays outside the bundle and is asked for by its name', async () => {
    const inputs = Object.values(await bundledCommand()).flatMap(({ inputs: own }) => Object.keys(own));
    expect(inputs.filter((path) => /node_modules\/(?:libsql|@libsql|chinese-days)\//u.test(path))).toEqual(
      [],
    );
  });
});

describe('what speaks to a queue is loaded only by the two commands that do', () => {
  it('no other part of the command loads it, nor do the threads that check', async () => {
    const outputs = await bundledCommand();
    expect(entriesThatLoad(/node_modules\/(?:bullmq|ioredis)\//u, outputs).sort()).toEqual([
      'packages/cli/src/queue/batch.ts',
      'packages/cli/src/queue/worker.ts',
    ]);
  });

  it('the main thread of a worker loads no rules: its threads do', async () => {
    const loading = entriesThatLoad(/^rules\//u, await bundledCommand());
    expect(loading).toContain('packages/cli/src/queue/queue-thread.ts');
    expect(loading).not.toContain('packages/cli/src/queue/worker.ts');
  });
});
