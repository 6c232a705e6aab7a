// Makes the add-in as WPS takes it: dist/gongwen-lint_VERSION, publish.xml and a note on how to install it.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPane } from '@gongwen/panel/build-pane';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const name = 'gongwen-lint';
const folder = join(root, 'dist', `${name}_${version}`);

await rm(join(root, 'dist', `${name}_${version}`), { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await cp(join(root, 'public'), folder, { recursive: true });
await build({
  entryPoints: [join(root, 'src/ribbon/main.ts')],
  outfile: join(folder, 'js/ribbon.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  // The page of the ribbon runs in the browser of whatever WPS is there; older ones are of 2019.
  target: 'chrome76',
  conditions: ['gongwen-source'],
});
await buildPane({ root, page: 'ui/panel.html', outDir: folder });
await writeFile(
  join(root, 'dist/publish.xml'),
  `<?xml version="1.0" encoding="UTF-8"?>
<jsplugins>
  <jsplugin name="${name}" type="wps" url="${name}_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>
</jsplugins>
`,
);
await cp(join(root, 'install.txt'), join(root, 'dist/安装说明.txt'));
