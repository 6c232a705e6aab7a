import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples, type Example } from './support/examples.ts';
import { type Consumer, compileConsumer, installConsumer } from './support/install-consumer.ts';
import { PUBLISHED, packAll, ROOT, type Tarball } from './support/published.ts';
import { mustRun, run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongwen-packages-'));
const NAMES = PUBLISHED.map(({ name }) => name);
let tarballs: readonly Tarball[] = [];
let consumer: Consumer;

beforeAll(async () => {
  tarballs = await packAll(folder);
  consumer = await installConsumer(join(folder, 'consumer'), tarballs);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tarballOf(name: string): Tarball {
  const found = tarballs.find((tarball) => tarball.name === name);
  if (found === undefined) throw new Error(`${name} was not packed`);
  return found;
}

const manifestOf = ({ folder: at }: Tarball) => JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));

it('the packages are those that are meant for npm', () => {
  expect([...NAMES].sort()).toEqual([
    '@gongwen/core',
    '@gongwen/docx',
    '@gongwen/language-server',
    '@gongwen/markdown',
    '@gongwen/preset',
    '@gongwen/retext-chinese',
    '@gongwen/rules',
    'gongwen-lint',
  ]);
});

describe.each(NAMES)('%s as npm packs it', (name) => {
  it('passes publint, strictly', async () => {
    const bytes = readFileSync(tarballOf(name).path);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types for every entry, under both ways of resolving modules', async () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, tarballOf(name).path, '--profile', 'esm-only', '--no-color', '--no-emoji'];
    // The schemas are data for editors, found by their path.
    const entries = name === 'gongwen-lint' ? ['--exclude-entrypoints', './schema/*'] : [];
    const { status, stdout, stderr } = await run(process.execPath, [...args, ...entries], { cwd: folder });
    expect(status, stdout + stderr).toBe(0);
  });

  it('has its licence, a readme, and every file that its manifest names', () => {
    const tarball = tarballOf(name);
    const { description, keywords, license, exports } = manifestOf(tarball);
    expect(description).toBeTruthy();
    expect(keywords.length).toBeGreaterThan(3);
    expect(license).toBe('MIT');
    expect(readFileSync(join(tarball.folder, 'LICENSE'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    );
    const named = Object.values<string | Record<string, string>>(exports)
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
      .map((path) => path.slice('./'.length))
      .filter((path) => !path.includes('*'));
    expect(tarball.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', ...named]));
  });

  it('names types first among its conditions, and leaves tests and notes of the build at home', () => {
    const tarball = tarballOf(name);
    const entries = Object.values<string | object>(manifestOf(tarball).exports);
    for (const entry of entries) if (typeof entry !== 'string') expect(Object.keys(entry)[0]).toBe('types');
    expect(tarball.files.filter((file) => /\.test\.|test-support|tsbuildinfo/u.test(file))).toEqual([]);
  });

  it('points its source maps at sources that it has', () => {
    const tarball = tarballOf(name);
    const maps = tarball.files.filter((file) => file.endsWith('.js.map'));
    const missing = maps.flatMap((map) => {
      const at = join(tarball.folder, map);
      const { sources }: { sources: string[] } = JSON.parse(readFileSync(at, 'utf8'));
      return sources
        .map((source) => join(map, '..', source))
        .filter((source) => !tarball.files.includes(source));
    });
    expect(missing).toEqual([]);
  });
});

describe('in a project outside the workspace', () => {
  it('the packages are the packed ones, installed together', () => {
    for (const { name, files } of tarballs) {
      const at = join(consumer.folder, 'node_modules', name);
      expect(files.filter((file) => !existsSync(join(at, file)))).toEqual([]);
      expect(existsSync(join(at, 'tsconfig.json'))).toBe(false);
    }
  });

  it('they install without a network once npm knows what they depend on', async () => {
    const offline = join(folder, 'offline');
    mkdirSync(offline);
    copyFileSync(join(consumer.folder, 'package.json'), join(offline, 'package.json'));
    const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    await mustRun('npm', args, { cwd: offline });
    const command = join(offline, 'node_modules/.bin/gongwen');
    expect((await run(command, ['--version'], { cwd: offline })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each(['nodenext', 'bundler'] as const)('programs compile strictly with %s', async (resolution) => {
    expect(await compileConsumer(consumer, resolution)).toBe('');
  });

  it('a program checks Markdown and .docx, with unified, and by a rule of its own', async () => {
    const stdout = await mustRun(process.execPath, ['out-nodenext/own-program.js'], { cwd: consumer.folder });
    const answer = JSON.parse(stdout);
    expect(answer.rules).toBeGreaterThan(100);
    expect(answer.extensions).toEqual(['.docx', '.dotx', '.docm', '.md', '.markdown', '.txt']);
    expect(answer.markdown).toEqual(
      expect.arrayContaining(['date/invalid', 'number/bracket', 'routing/no-skip-level']),
    );
    expect(answer.docx).toEqual(expect.arrayContaining(['date/invalid']));
    expect(answer).toMatchObject({ own: ['不用叹号'], settled: 1 });
    expect(answer.fixed).toBe('# 甲局关于防汛的通知\n\n各单位：\n\n请立即落实。\n');
    expect(answer.report).toContain('number/bracket');
  });

  it('the main functions have an example', () => {
    const places = allExamples().map(({ place }) => place.replace(/#\d+$/u, ''));
    expect(places).toEqual(expect.arrayContaining([...MAIN_FUNCTIONS]));
    const readmes = PUBLISHED.map(({ folder: at }) => `${at.slice(ROOT.length)}/README.md`);
    expect(places).toEqual(expect.arrayContaining(readmes));
  });

  it.each(allExamples())('the example of $place prints what it says', async (example: Example) => {
    const { status, stdout, stderr } = await run(process.execPath, [`out-nodenext/${example.file}.js`], {
      cwd: consumer.folder,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual(example.prints);
  });

  it('the command runs, and finds its version, the pages of rules and its dictionary', async () => {
    const gongwen = (...args: string[]) =>
      run('npx', ['--no-install', 'gongwen', ...args], { cwd: consumer.folder });
    const manifest = manifestOf(tarballOf('gongwen-lint'));
    expect((await gongwen('--version')).stdout.trim()).toBe(manifest.version);
    const checked = await gongwen('check', 'draft.md', 'draft.docx', '--format=json', '--jobs=2');
    expect([checked.status, JSON.parse(checked.stdout).summary.files]).toEqual([1, 2]);
    const explained = await gongwen('rules', 'number/bracket');
    expect(explained.stdout).toContain('node_modules/@gongwen/rules/number/bracket.md');
    const html = await gongwen('check', 'draft.md', '--format=html', '--output=report.html');
    expect([html.status, html.stderr]).toEqual([1, '']);
  });
});

const MAIN_FUNCTIONS = [
  'packages/core/src/engine/gongwen.ts',
  'packages/core/src/engine/lint.ts',
  'packages/core/src/rule/define-rule.ts',
  'packages/docx/src/docx-reader.ts',
  'packages/docx/src/export/export-docx.ts',
  'packages/markdown/src/markdown-reader.ts',
  'packages/preset/src/config/create-config-loader.ts',
  'packages/preset/src/preset.ts',
] as const;
