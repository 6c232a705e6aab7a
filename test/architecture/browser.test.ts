import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names every import of a Node module, whoever makes it. */
function nodeImports(found: string[]): Plugin {
  return {
    name: 'node-imports',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer }) => {
        if (path.startsWith('node:') || isBuiltin(path)) {
          found.push(`${path} from ${importer.replace(root, '')}`);
          return { path, external: true };
        }
        return null;
      });
    },
  };
}

async function bundle(entry: string): Promise<{ readonly imports: string[]; readonly code: string }> {
  const imports: string[] = [];
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}';`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['gongwen-source'],
    logLevel: 'silent',
    plugins: [nodeImports(imports)],
  });
  return { imports, code: outputFiles[0]?.text ?? '' };
}

describe('what runs in a browser imports nothing of Node', () => {
  for (const entry of [
    '@gongwen/core',
    '@gongwen/markdown',
    '@gongwen/docx',
    '@gongwen/docx/export',
    '@gongwen/docx/pictures',
    '@gongwen/docx/write-back',
    '@gongwen/rules',
    '@gongwen/preset',
    '@gongwen/report/html',
    '@gongwen/report/review',
    '@gongwen/report/xlsx',
  ]) {
    it(entry, async () => {
      const { imports, code } = await bundle(entry);
      expect(imports).toEqual([]);
      expect(code.length).toBeGreaterThan(1000);
    });
  }

  it('a bundle that does import Node is found out', async () => {
    const imports: string[] = [];
    await build({
      stdin: { contents: "import 'node:fs'; import 'path';", resolveDir: root },
      bundle: true,
      write: false,
      platform: 'browser',
      logLevel: 'silent',
      plugins: [nodeImports(imports)],
    });
    expect(imports.map((entry) => entry.split(' ')[0])).toEqual(['node:fs', 'path']);
  });
});
