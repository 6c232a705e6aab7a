import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { inlinePage } from './inline-page.mjs';

/**
 * Builds a page with the panel for a task pane: one HTML file that asks for nothing, in the syntax that the browsers
 * inside of older office suites understand.
 *
 * @param {{ root: string, page: string, outDir: string }} options `root` of the package, `page` relative to it;
 * it is written under the same path in `outDir`
 */
export async function buildPane({ root, page, outDir }) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [vue(), inlinePage()],
    // `worker`: variants of packages that need no DOM; the core runs in one.
    resolve: { conditions: ['gongwen-source', 'worker', 'module', 'browser', 'production'] },
    define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: page, output: { codeSplitting: false } },
    },
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
  });
}
