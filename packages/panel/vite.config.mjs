import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { inlinePage } from './scripts/inline-page.mjs';

/** Sources of the workspace are read as they are; only what `npm run build` generates must be there. */
// `worker`: variants of packages that need no DOM; the core runs in one.
const conditions = ['gongwen-source', 'worker', 'module', 'browser', 'production'];

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [vue(), inlinePage()],
  resolve: { conditions },
  // A draft to warm up with.
  assetsInclude: ['**/*.docx'],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2023',
    // Everything goes into the one page.
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: 'review.html', output: { codeSplitting: false } },
  },
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
});
