import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKEN_TYPES } from '../../language-server/src/features/semantic-tokens/token-types.ts';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const chinese: Record<string, string> = JSON.parse(read('package.nls.zh-cn.json'));

test('every text of the manifest is there in English and in Chinese, and none besides', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key);
  const keys = [...new Set(used)].sort();
  expect(Object.keys(english).sort()).toEqual(keys);
  expect(Object.keys(chinese).sort()).toEqual(keys);
});

test('pictures of the walkthrough and the icon are there', () => {
  const [walkthrough] = manifest.contributes.walkthroughs;
  const files = [
    manifest.icon,
    ...walkthrough.steps.map((step: { media: { svg: string } }) => step.media.svg),
  ];
  expect(files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
  expect(walkthrough.steps).toHaveLength(4);
});

test('semantic tokens of the manifest are those of the language server', () => {
  const types = Object.entries(TOKEN_TYPES).map(([id, { supertype, description }]) => ({
    id,
    superType: supertype,
    description,
  }));
  expect(manifest.contributes.semanticTokenTypes).toEqual(types);
  const scopes = Object.fromEntries(Object.entries(TOKEN_TYPES).map(([id, type]) => [id, type.scopes]));
  expect(manifest.contributes.semanticTokenScopes).toEqual(
    ['markdown', 'plaintext'].map((language) => ({ language, scopes })),
  );
});
