import { join } from 'node:path';
import { build } from 'esbuild';

/** The engine from its sources, bundled into `folder`: reader, page layout, and the packer of the .docx tests. */
export async function loadEngine(root, folder) {
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: {
      contents: `
        export { docxReader } from '@gongwen/docx';
        export { layoutPages } from '@gongwen/core';
        export { softenGrid } from './packages/cli/src/pages/soften-grid.ts';
        export { buildDocx, relationships } from './packages/docx/src/test-support/build-docx.ts';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['gongwen-source'],
    logLevel: 'error',
  });
  return import(`${outfile}?${Date.now()}`);
}
