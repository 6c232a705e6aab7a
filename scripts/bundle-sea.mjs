// Makes dist-offline/gongwen (gongwen.exe on Windows): one file with Node in it, for this machine's system and processor.
//   npm run bundle:sea

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, stage } from './offline/stage.mjs';

/** Node looks for this mark in itself to learn that something was put in. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const HERE = join(ROOT, 'scripts', 'offline');

function run(command, args, cwd) {
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stderr}`);
}

/** Node itself goes into the executable, with OpenSSL, V8, ICU and others; its licence file has all of theirs. */
function nodeLicence() {
  const prefix = join(dirname(process.execPath), '..');
  const places = ['LICENSE', 'share/doc/nodejs/LICENSE', '../LICENSE'].map((path) => join(prefix, path));
  const found = [join(dirname(process.execPath), 'LICENSE'), ...places].find((path) => {
    return existsSync(path) && readFileSync(path, 'utf8').startsWith('Node.js is licensed');
  });
  if (!found)
    throw new Error(`the licence of Node is not beside ${process.execPath}; put its LICENSE file there`);
  return { name: 'Node.js', version: process.version, id: 'MIT', texts: [readFileSync(found, 'utf8')] };
}

/** The files of a folder as one: length of the index, the index, the files one after the other; gzipped. */
function archive(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const index = Buffer.from(JSON.stringify(files.map(({ path, bytes }) => ({ path, size: bytes.length }))));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  return gzipSync(Buffer.concat([length, index, ...files.map(({ bytes }) => bytes)]), { level: 9 });
}

const folder = mkdtempSync(join(tmpdir(), 'gongwen-sea-'));
const out = join(ROOT, 'dist-offline');
const executable = join(out, process.platform === 'win32' ? 'gongwen.exe' : 'gongwen');
try {
  const staged = join(folder, 'staged');
  const { version } = stage(staged, [nodeLicence()]);
  for (const name of ['gongwen', 'gongwen.cmd']) rmSync(join(staged, name));
  writeFileSync(join(staged, 'start.cjs'), "import('./bin/gongwen.js');\n");
  const files = archive(staged);
  writeFileSync(join(folder, 'files.gz'), files);
  const digest = createHash('sha256').update(files).digest('hex');
  writeFileSync(join(folder, 'about.json'), JSON.stringify({ version, digest }));
  const config = {
    main: join(HERE, 'sea-main.cjs'),
    output: join(folder, 'blob'),
    disableExperimentalSEAWarning: true,
    assets: { files: join(folder, 'files.gz'), 'about.json': join(folder, 'about.json') },
  };
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(config));
  run(process.execPath, ['--experimental-sea-config', join(folder, 'sea.json')], folder);
  mkdirSync(out, { recursive: true });
  rmSync(executable, { force: true });
  copyFileSync(process.execPath, executable);
  chmodSync(executable, 0o755);
  // macOS refuses a changed executable under its old signature.
  if (process.platform === 'darwin') run('codesign', ['--remove-signature', executable], folder);
  const postject = join(
    dirname(createRequire(import.meta.url).resolve('postject/package.json')),
    'dist/cli.js',
  );
  const segment = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
  run(
    process.execPath,
    [postject, executable, 'NODE_SEA_BLOB', config.output, '--sentinel-fuse', FUSE, ...segment],
    folder,
  );
  if (process.platform === 'darwin') run('codesign', ['--sign', '-', executable], folder);
  copyFileSync(join(staged, 'THIRD-PARTY-LICENSES.txt'), join(out, 'THIRD-PARTY-LICENSES.txt'));
  const size = Math.round(statSync(executable).size / 1024 / 1024);
  console.log(
    `${executable}: ${size} MB, with Node ${process.version} for ${process.platform} ${process.arch}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
