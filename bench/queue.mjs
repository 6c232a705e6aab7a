// `npm run bench:queue`: the time of `gongwen batch` with two workers on this machine (one thread each), as a ratio to
// `gongwen check --jobs 2` over the same Markdown drafts. Workers are ready before the clock starts, as they are in use.
// Needs redis-server.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drafts } from './make-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'packages/cli/bin/gongwen.js');
const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);
const port = Number(process.argv[4] ?? 6390);
const queue = ['--queue', `redis://127.0.0.1:${port}`];
const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
const [texts, data] = [join(folder, 'drafts'), join(folder, 'redis')];
const children = [];

/** Starts a process and waits until it has printed a text. */
async function start(command, args, ready) {
  const child = spawn(command, args, { cwd: texts, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let printed = '';
  const add = (chunk) => {
    printed += chunk;
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  while (!printed.includes(ready)) {
    if (child.exitCode !== null) throw new Error(`${command} ended:\n${printed}`);
    await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), once(child, 'close')]);
  }
}

function time(args) {
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args, '--format', 'json', '.'], {
    cwd: texts,
    maxBuffer: 2 ** 30,
  });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, report: stdout.toString() };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  mkdirSync(texts);
  mkdirSync(data);
  for (const [index, text] of drafts(root, count).entries()) writeFileSync(join(texts, `${index}.md`), text);
  const plain = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    data,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  await start('redis-server', plain, 'Ready to accept connections');
  for (let worker = 0; worker < 2; worker += 1)
    await start(process.execPath, [bin, 'worker', ...queue, '--jobs', '1', '--locale', 'en'], 'is ready');
  const seconds = { check: [], batch: [] };
  for (let round = 0; round < rounds; round += 1) {
    const check = time(['check', '--jobs', '2']);
    const batch = time(['batch', ...queue]);
    if (batch.report !== check.report) throw new Error('the reports differ');
    seconds.check.push(check.seconds);
    seconds.batch.push(batch.seconds);
  }
  const ratio = median(seconds.batch.map((value, round) => value / seconds.check[round]));
  console.log(`${count} Markdown drafts, median of ${rounds} rounds, node ${process.version}`);
  console.log(`gongwen check --jobs 2       ${median(seconds.check).toFixed(2)} s`);
  console.log(`gongwen batch, two workers   ${median(seconds.batch).toFixed(2)} s`);
  console.log(`${ratio.toFixed(2)} times gongwen check --jobs 2`);
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
