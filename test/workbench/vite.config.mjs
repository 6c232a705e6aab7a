import vsix from '@codingame/monaco-vscode-rollup-vsix-plugin';
import { defineConfig } from 'vite';

/** VS Code's style sheets are put in by its own code, as text. */
const cssAsText = {
  name: 'vscode-css-as-text',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, options);
    if (resolved && /node_modules\/@codingame\/monaco-vscode.*\.css$/.test(resolved.id)) {
      return { ...resolved, id: `${resolved.id}?inline` };
    }
    return undefined;
  },
};

// The page lies outside `test`: VS Code ships sources in TypeScript with it, which are not ours to check.
export default defineConfig({
  root: 'host',
  base: './',
  build: {
    target: 'esnext',
    outDir: '../../../.tmp/workbench',
    emptyOutDir: true,
    minify: false,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  plugins: [vsix(), cssAsText],
  logLevel: 'warn',
});
