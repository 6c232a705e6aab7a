// Writes the semantic tokens of the language server into the manifest, which cannot read them itself. To be run when
// they change; a test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(folder, '../language-server/src/features/semantic-tokens/token-types.ts');
const { outputFiles } = await build({ entryPoints: [source], format: 'esm', write: false });
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { TOKEN_TYPES } = await import(`data:text/javascript;base64,${code}`);

const path = join(folder, 'package.json');
const manifest = JSON.parse(await readFile(path, 'utf8'));
const types = Object.entries(TOKEN_TYPES);
manifest.contributes.semanticTokenTypes = types.map(([id, { supertype, description }]) => ({
  id,
  superType: supertype,
  description,
}));
manifest.contributes.semanticTokenScopes = ['markdown', 'plaintext'].map((language) => ({
  language,
  scopes: Object.fromEntries(types.map(([id, { scopes }]) => [id, scopes])),
}));
await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
