// The tarball and the executable of dist-offline, each on a machine that has neither the project nor a network, against
// the command of the workspace.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { KERNEL_FORBIDS, runAlone } from './sandbox.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongwen-offline-test-'));
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
const tarball = join(root, 'dist-offline', `gongwen-lint-${version}.tgz`);
const unpacked = join(folder, 'program files', `gongwen-lint-${version}`);
const home = join(folder, 'home');

/** The command of the workspace, and the two that are tested. */
const WORKSPACE = [process.execPath, join(root, 'packages/cli/bin/gongwen.js')];
const BUNDLES = {
  'the tarball': [join(unpacked, 'gongwen')],
  'the executable': [join(folder, 'bin', process.platform === 'win32' ? 'gongwen.exe' : 'gongwen')],
};

before(() => {
  mkdirSync(join(folder, 'program files'));
  mkdirSync(home);
  const { status } = spawnSync('tar', ['-xzf', tarball, '-C', join(folder, 'program files')]);
  assert.equal(status, 0);
  // Alone in its folder: what lies beside it in dist-offline must not matter.
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, 'dist-offline', 'gongwen'), BUNDLES['the executable'][0]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with drafts of the fixtures, in every format, and one with a misspelt Latin word. */
function drafts(name) {
  const at = join(folder, name);
  cpSync(join(root, 'fixtures/drafts'), join(at, 'drafts'), { recursive: true });
  for (const from of ['defects', 'conforming']) {
    mkdirSync(join(at, from));
    // Some of each: the rules are tested elsewhere.
    const some = readdirSync(join(root, 'fixtures', from)).filter((_, index) => index % 8 === 0);
    for (const file of [...some, ...(from === 'defects' ? ['date-invalid.docx'] : [])])
      cpSync(join(root, 'fixtures', from, file), join(at, from, file));
  }
  writeFileSync(join(at, 'latin.md'), '# 甲局关于推广的函\n\n乙局：\n\n请推广 managment 系统。\n');
  writeFileSync(
    join(at, 'gongwen.yaml'),
    'extends: yanshi-2023\nrules:\n  wording/latin-spelling: warning\n',
  );
  return at;
}

const filesOf = (at) =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(at.length + 1))
    .sort();

/** A text without what tells the time of the run, and where the pages of the rules lie. */
const neutral = (text) =>
  text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?/gu, 'TIME')
    .replace(/file:\/\/[^"\s]*?\/rules\//gu, 'RULES/')
    .replace(/gongwen-offline-test-\w+\/[\w-]+/gu, 'HERE')
    .replace(/^ *(?:详见：|页面 ).*$/gmu, '');

/** The parts of a .docx or .xlsx; of other files the whole. */
function partsOf(path) {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 2).toString() !== 'PK') return [[path, neutral(bytes.toString())]];
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    neutral(Buffer.from(part).toString()),
  ]);
}

/** Texts run to megabytes: only the first difference is shown. */
function assertSame(got, expected, label) {
  if (got === expected) return;
  const at = [...expected].findIndex((character, index) => got[index] !== character);
  const around = (text) => text.slice(Math.max(0, at - 100), at + 200);
  assert.fail(`${label} differs at ${at}:\n${around(got)}\nshould be\n${around(expected)}`);
}

/** What the workspace makes of the same calls, worked out once for both bundles. */
const known = new Map();

async function expectedOf(name, calls) {
  const at = drafts(`${name}-workspace`);
  const runs = [];
  for (const args of calls)
    runs.push(await runAlone(WORKSPACE[0], [WORKSPACE[1], ...args], { cwd: at, home }));
  return { at, runs };
}

/** Makes the same calls in two equal folders and expects the same of both. @returns The folder of the bundle. */
async function compare(bundle, short, name, calls) {
  if (!known.has(name)) known.set(name, await expectedOf(name, calls));
  const { at: ours, runs } = known.get(name);
  const theirs = drafts(`${name}-${short}`);
  for (const [index, args] of calls.entries()) {
    const got = await runAlone(bundle[0], args, { cwd: theirs, home });
    const { status, stdout, stderr } = runs[index];
    const label = args.join(' ');
    assert.deepEqual([got.status, got.attempts], [status, ''], `${label}\n${got.stderr}`);
    assertSame(neutral(got.stdout), neutral(stdout), label);
    assertSame(neutral(got.stderr), neutral(stderr), `${label} (standard error)`);
  }
  assert.deepEqual(filesOf(theirs), filesOf(ours));
  for (const file of filesOf(ours)) {
    const [left, right] = [partsOf(join(theirs, file)), partsOf(join(ours, file))];
    assert.equal(left.length, right.length, file);
    for (const [index, [part, text]] of right.entries()) assertSame(left[index][1], text, `${file} ${part}`);
  }
  return theirs;
}

/** A draft that conforms. */
const BRIDGE = join(root, 'fixtures/conforming/request-town-bridge.md');

const frame = (message) => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

console.log(`without a network: forbidden ${KERNEL_FORBIDS ? 'by the kernel and ' : ''}in Node`);

for (const [name, bundle] of Object.entries(BUNDLES)) {
  const short = name === 'the tarball' ? 'tarball' : 'executable';
  describe(name, () => {
    it('checks every fixture as the workspace does, on several threads and on one', async () => {
      const at = await compare(bundle, short, 'json', [
        ['check', '.', '--format=json', '--jobs=3', '-o', 'report.json'],
        ['check', 'drafts', '--format=json', '--jobs=1'],
      ]);
      const { files, summary } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8'));
      assert.ok(summary.files > 30, `${summary.files} files`);
      const ids = files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
      // The dictionary was found.
      assert.ok(ids.includes('wording/latin-spelling'));
    });

    it('fixes, annotates, exports and writes skeletons as the workspace does', async () => {
      const at = await compare(bundle, short, 'write', [
        ['check', 'defects', '--annotate=annotated', '--quiet', '--format=json'],
        ['check', 'drafts', 'defects', '--fix', '--fix-layout', '--format=json'],
        ['check', 'annotated', '--annotate-clean', '--no-backup', '--format=json'],
        ['export', BRIDGE, '-o', 'bridge.docx'],
        ['new', '请示', '-o', 'request.md'],
        ['init', '--force', '--profile=yanshi-2023'],
      ]);
      assert.match(readFileSync(join(at, 'drafts/request.md'), 'utf8'), /顾政〔2026〕/u);
      assert.ok(existsSync(join(at, 'annotated/defects/date-invalid.docx')));
    });

    it('writes every format as the workspace does', async () => {
      const texts = ['sarif', 'junit', 'github', 'gitlab', 'rdjson', 'checkstyle', 'unix', 'jsonl'];
      await compare(bundle, short, 'formats', [
        ...texts.map((format) => ['check', 'drafts', `--format=${format}`]),
        ['check', 'drafts', '--format=xlsx', '-o', 'report.xlsx'],
        ['inspect', 'drafts/request.md', 'defects/date-invalid.docx', '--format=json'],
        ['rules', '--format=json'],
        ['rules', 'number/bracket', '--format=json'],
      ]);
      await compare(bundle, short, 'pretty', [
        ['check', 'drafts'],
        ['rules', 'number/bracket'],
      ]);
    });

    it('writes an HTML report with its style, script and the texts of the rules', async () => {
      const at = drafts(`${short}-html`);
      const run = await runAlone(bundle[0], ['check', 'drafts', '--format=html', '-o', 'report.html'], {
        cwd: at,
        home,
      });
      assert.deepEqual([run.status, run.stderr, run.attempts], [1, '', '']);
      const html = readFileSync(join(at, 'report.html'), 'utf8');
      for (const part of ['<style', '<script', 'collator', 'GB/T 9704', '顾政（2026）08号'])
        assert.ok(html.includes(part), part);
    });

    it('keeps a register, whose database is no JavaScript', async () => {
      const at = drafts(`${short}-register`);
      const run = (...args) => runAlone(bundle[0], args, { cwd: at, home });
      const taken = await run('intake', 'drafts');
      assert.deepEqual([taken.status, taken.stderr, taken.attempts], [1, '', '']);
      assert.match((await run('register', 'list')).stdout, /共1件/u);
    });

    it('serves editors', async () => {
      const input = [
        { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
        { method: 'initialized', params: {} },
        { id: 2, method: 'shutdown' },
        { method: 'exit' },
      ]
        .map(frame)
        .join('');
      const run = await runAlone(bundle[0], ['lsp', '--stdio'], {
        cwd: folder,
        home,
        input,
        keepsOpen: true,
      });
      assert.deepEqual([run.status, run.attempts], [0, '']);
      assert.match(run.stdout, /gongwen-lint/u);
    });

    it('says its version, and ends with 2 on a mistake', async () => {
      const run = (...args) => runAlone(bundle[0], args, { cwd: folder, home });
      assert.deepEqual(
        [(await run('--version')).stdout, (await run('check', '--nonsense')).status],
        [`${version}\n`, 2],
      );
    });
  });
}

describe('the tarball', () => {
  it('names every package of others that it holds, with the text of its licence', () => {
    const licences = readFileSync(join(unpacked, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    const theirs = Object.keys(dependencies).filter((name) => !name.startsWith('@gongwen/'));
    for (const name of [...theirs, 'mammoth', 'unified', 'zod'])
      assert.match(licences, new RegExp(`^${name} \\d`, 'mu'));
    const sections = licences.split(/^={100}$/mu).slice(1);
    assert.ok(sections.length > 90);
    for (const section of sections) assert.match(section, /copyright|licen[cs]e/iu, section.slice(0, 80));
  });

  it('is installed by npm without a network', async () => {
    const npm = join(folder, 'npm');
    const install = ['install', '--global', '--offline', '--prefix', npm, tarball];
    const installed = await runAlone('npm', install, { cwd: folder, home, env: { NODE_OPTIONS: '' } });
    assert.equal(installed.status, 0, installed.stderr);
    const run = await runAlone(join(npm, 'bin/gongwen'), ['--version'], { cwd: folder, home });
    assert.equal(run.stdout, `${version}\n`);
  });

  it('runs by a link from elsewhere, and has what the documents link to', async () => {
    const { symlinkSync } = await import('node:fs');
    symlinkSync(join(unpacked, 'gongwen'), join(folder, 'link'));
    const run = await runAlone(join(folder, 'link'), ['--version'], { cwd: folder, home });
    assert.equal(run.stdout, `${version}\n`);
    const index = readFileSync(join(unpacked, 'docs/rules/README.md'), 'utf8');
    const links = [...index.matchAll(/\]\((\.\.[^)#]*)\)/gu)].map(([, link]) =>
      join(unpacked, 'docs/rules', link),
    );
    assert.ok(links.length > 100);
    assert.deepEqual(
      links.filter((link) => !existsSync(link)),
      [],
    );
  });
});

describe('the executable', () => {
  const [executable] = BUNDLES['the executable'];

  it('unpacks once, into a folder that is the user’s alone', async () => {
    const own = join(folder, 'own home');
    mkdirSync(own);
    const runs = await Promise.all(
      [1, 2, 3].map(() => runAlone(executable, ['--version'], { cwd: folder, home: own })),
    );
    assert.deepEqual(
      runs.map(({ stdout }) => stdout),
      Array.from({ length: 3 }, () => `${version}\n`),
    );
    const cache = join(own, '.cache/gongwen-lint');
    assert.equal(readdirSync(cache).length, 1);
    assert.equal(statSync(cache).mode & 0o077, 0);
  });

  it('says so when it can unpack nowhere', async () => {
    const env = { GONGWEN_UNPACK: join(tarball, 'no folder') };
    const run = await runAlone(executable, ['--version'], { cwd: folder, home, env });
    assert.equal(run.status, 2);
    assert.match(run.stderr, /GONGWEN_UNPACK/u);
  });

  it('does not run what others may change', async () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared);
    spawnSync('chmod', ['777', shared]);
    const run = await runAlone(executable, ['--version'], {
      cwd: folder,
      home,
      env: { GONGWEN_UNPACK: shared },
    });
    assert.deepEqual([run.status, readdirSync(shared)], [2, []]);
  });
});
