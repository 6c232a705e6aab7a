// Bundles what the extension runs: client and server, each for Node and for the browser, and the preview of a .docx
// inside the clients. Reads the sources of the workspace, so that only `npm run build`'s generated files must be there.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleView } from '@gongwen/panel/vite';
import { build } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(folder, ...parts);

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  charset: 'utf8',
  conditions: ['gongwen-source'],
  legalComments: 'none',
  logLevel: 'warning',
  outdir: at('dist'),
};

const view = await bundleView(at('src/webview/main.ts'));

/** Texts that the clients hold: the preview's script and style. */
const texts = { 'gongwen:preview-script': view.script, 'gongwen:preview-style': view.style };

const gongwen = {
  name: 'gongwen',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^gongwen:preview-/ }, ({ path }) => ({ path, namespace: 'text' }));
    onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({ contents: texts[path], loader: 'text' }));
  },
};

const bundle = (name, entry, options) =>
  build({ ...common, entryPoints: { [name]: at('src', entry) }, plugins: [gongwen], ...options });

/** Modules of the workspace and of others ask where they lie; a CommonJS bundle has another word for it. */
const node = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const web = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

await Promise.all([
  bundle('client-node', 'extension-node.ts', { ...node, external: ['vscode'] }),
  bundle('client-web', 'extension-web.ts', { ...web, format: 'cjs', external: ['vscode'] }),
  bundle('server-node', 'server-node.ts', node),
  // `worker`: variants of packages for the browser that need no DOM.
  bundle('server-web', 'server-web.ts', {
    ...web,
    format: 'iife',
    conditions: [...common.conditions, 'worker'],
  }),
]);

/** The schema of gongwen.yaml, as the rules are now. */
const schema = await build({
  ...common,
  stdin: {
    contents: "export { configJsonSchema } from '@gongwen/preset';",
    resolveDir: folder,
  },
  format: 'esm',
  platform: 'node',
  write: false,
});
const { configJsonSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(schema.outputFiles[0].contents).toString('base64')}`
);
await writeFile(at('dist', 'gongwen.schema.json'), `${JSON.stringify(configJsonSchema())}\n`);
