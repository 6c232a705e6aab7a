// `npm run bench`: the time of `gongwen check` over 1,000 Markdown and 1,000 .docx drafts, as a ratio to the least that
// any checker must do with the same files (remark-parse alone; unzip and SAX alone). Whole processes, run in turn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDocuments } from './make-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));

const RUNS = {
  'remark-parse alone': [join(root, 'bench/parse-markdown.mjs'), folder],
  'gongwen check *.md': [
    join(root, 'packages/cli/bin/gongwen.js'),
    'check',
    '--format',
    'json',
    join(folder, '*.md'),
  ],
  'unzip + SAX alone': [join(root, 'bench/parse-docx.mjs'), folder],
  'gongwen check *.docx': [
    join(root, 'packages/cli/bin/gongwen.js'),
    'check',
    '--format',
    'json',
    join(folder, '*.docx'),
  ],
};

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 30 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error) throw error;
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return seconds;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await makeDocuments(root, folder, count);
  writeFileSync(join(folder, 'gongwen.yaml'), 'extends: national\n');
  const seconds = Object.fromEntries(Object.keys(RUNS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(RUNS)) seconds[name].push(time(args));
  const of = Object.fromEntries(Object.entries(seconds).map(([name, values]) => [name, median(values)]));
  const ratio = (a, b) => median(seconds[a].map((value, round) => value / seconds[b][round]));
  console.log(`${count} documents of each kind, median of ${rounds} rounds, node ${process.version}`);
  for (const [name, value] of Object.entries(of)) console.log(`${name.padEnd(22)} ${value.toFixed(2)} s`);
  console.log(
    `Markdown: ${ratio('gongwen check *.md', 'remark-parse alone').toFixed(2)} times remark-parse alone`,
  );
  console.log(
    `.docx:    ${ratio('gongwen check *.docx', 'unzip + SAX alone').toFixed(2)} times unzip and SAX alone`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
