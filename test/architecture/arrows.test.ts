import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Which packages of the project each may import: front ends → preset → rules, readers → core. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/markdown': ['@gongwen/core'],
  'packages/docx': ['@gongwen/core'],
  'packages/retext-chinese': [],
  rules: ['@gongwen/core'],
  'packages/preset': [
    '@gongwen/core',
    '@gongwen/markdown',
    '@gongwen/docx',
    '@gongwen/rules',
    '@gongwen/rules/editor-data',
    '@gongwen/rules/pages',
  ],
  'packages/report': ['@gongwen/core'],
  'packages/language-server': [
    '@gongwen/core',
    '@gongwen/docx/export',
    '@gongwen/docx/pictures',
    '@gongwen/docx/write-back',
    '@gongwen/preset',
    '@gongwen/preset/config',
    '@gongwen/preset/editor-data',
    '@gongwen/preset/pages',
    '@gongwen/preset/skeletons',
    '@gongwen/report',
    '@gongwen/report/review',
  ],
  'packages/panel': [
    '@gongwen/core',
    '@gongwen/docx/pictures',
    '@gongwen/docx/write-back',
    '@gongwen/markdown',
    '@gongwen/preset',
    '@gongwen/preset/config',
    '@gongwen/preset/pages',
    '@gongwen/report',
    '@gongwen/report/html',
    '@gongwen/report/review',
    '@gongwen/report/xlsx',
  ],
  'packages/vscode': [
    '@gongwen/language-server/browser',
    '@gongwen/language-server/node',
    '@gongwen/language-server/protocol',
    '@gongwen/panel/host',
    '@gongwen/panel/texts',
    '@gongwen/panel/view',
    '@gongwen/preset',
    '@gongwen/preset/config-template',
    '@gongwen/report/review',
  ],
  'packages/cli': [
    '@gongwen/core',
    '@gongwen/preset',
    '@gongwen/preset/config',
    '@gongwen/preset/config-template',
    '@gongwen/preset/paths',
    '@gongwen/preset/skeletons',
    '@gongwen/language-server/node',
    '@gongwen/markdown',
    '@gongwen/docx/export',
    '@gongwen/docx/write-back',
    '@gongwen/report',
    '@gongwen/report/html',
    '@gongwen/report/xlsx',
    '@gongwen/retext-chinese/spelling',
  ],
};

const IMPORT = /from '((?:@gongwen\/|gongwen-lint)[^']*)'/gu;

function importsOf(folder: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (
      !/\.(?:ts|vue)$/u.test(file) ||
      /(?:^|\/)(?:dist|node_modules|generated)\//u.test(file) ||
      file.endsWith('.d.ts')
    )
      continue;
    if (/\.test\.ts$|test-support/u.test(file)) continue;
    for (const match of readFileSync(join(root, folder, file), 'utf8').matchAll(IMPORT))
      found.add(match[1] ?? '');
  }
  return found;
}

describe('arrows point one way', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${folder} imports only ${allowed.join(', ') || 'nothing of the project'}`, () => {
      expect([...importsOf(folder)].filter((name) => !allowed.includes(name))).toEqual([]);
    });
  }

  it('every package of the workspace is listed here', () => {
    const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
    expect([...packages, 'rules'].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });
});
