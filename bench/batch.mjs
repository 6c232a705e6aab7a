// `npm run bench:batch [COUNT]`: COUNT documents (10,000 by default, half Markdown, half .docx), in turn on one core and
// on two, then with a cache that is empty and one that is full. Prints times, ratios and the peak memory of the process
// with its threads.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDocuments } from './make-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'gongwen-batch-'));
const cache = join(folder, 'cache');

/** Seconds and the most MiB of memory that one run took, threads included: the system keeps count of it. */
function run(...options) {
  const args = [
    join(root, 'packages/cli/bin/gongwen.js'),
    'check',
    '--format',
    'jsonl',
    ...options,
    'drafts',
  ];
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended.
    }
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (code === 0 || code === 1) resolve({ seconds, peak });
      else reject(new Error(`gongwen ended with ${code}`));
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await makeDocuments(root, join(folder, 'drafts'), count / 2);
  writeFileSync(join(folder, 'gongwen.yaml'), 'extends: national\n');
  const results = { one: [], two: [], first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.one.push(await run('--jobs', '1'));
    results.two.push(await run('--jobs', '2'));
    rmSync(cache, { recursive: true, force: true });
    results.first.push(await run('--jobs', '2', '--cache-location', cache));
    results.second.push(await run('--jobs', '2', '--cache-location', cache));
  }
  const NAMES = {
    one: '--jobs 1',
    two: '--jobs 2',
    first: '--jobs 2, empty cache',
    second: '--jobs 2, full cache',
  };
  console.log(`${count} documents, median of ${rounds} rounds, node ${process.version}`);
  for (const [key, name] of Object.entries(NAMES)) {
    const [seconds, peak] = ['seconds', 'peak'].map((figure) =>
      median(results[key].map((each) => each[figure])),
    );
    console.log(
      `${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s ${(count / seconds).toFixed(0).padStart(6)} files/s  peak ${peak.toFixed(0)} MiB`,
    );
  }
  const ratio = (a, b) => median(results[a].map(({ seconds }, round) => seconds / results[b][round].seconds));
  console.log(`Two cores are ${ratio('one', 'two').toFixed(2)} times as fast as one`);
  console.log(
    `With a full cache it takes ${ratio('second', 'first').toFixed(3)} of the time with an empty one`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
