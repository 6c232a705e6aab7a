// `npm run bench:lsp [EDITS]`: from a keystroke to its diagnostics, over standard streams, on a draft of 5,000 characters;
// beside a server that answers at once and checks nothing. Writes bench/lsp.md.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { drafts } from './make-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const edits = Number(process.argv[2] ?? 500);
const SERVERS = {
  'a server that does nothing': [join(root, 'bench/lsp-nothing.mjs'), '--stdio'],
  'gongwen lsp': [join(root, 'packages/cli/bin/gongwen.js'), 'lsp', '--stdio'],
};
const CHARACTERS = 5000;
/** A drafter reads a moment before the first key. */
const PAUSE = 1000;

/** A draft of about that many characters: generated ones, one below the other. */
function makeDraft(characters) {
  const [first, ...more] = drafts(root, 60);
  const bodies = more.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  return [first, ...bodies].join('\n\n').slice(0, characters);
}

async function measure(args, text, count) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let arrived = () => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => arrived(version));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = 'file:///drafts/draft.md';
  const published = (version) =>
    new Promise((resolve) => {
      arrived = (seen) => {
        if (seen === version) resolve(performance.now());
      };
    });
  const opened = published(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await opened;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const lines = text.split('\n');
  const times = [];
  let last = { line: 0, character: 0 };
  for (let i = 0; i < count; i += 1) {
    const version = i + 2;
    const line = (i * 7) % lines.length;
    const character = Math.min(2, (lines[line] ?? '').length);
    const at = { line, character };
    const done = published(version);
    const start = performance.now();
    // Each key goes in, and is taken out by the next.
    const change =
      i % 2 === 0
        ? { range: { start: at, end: at }, text: '的' }
        : { range: { start: last, end: { line: last.line, character: last.character + 1 } }, text: '' };
    last = at;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    times.push((await done) - start);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return times.sort((a, b) => a - b);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const text = makeDraft(CHARACTERS);
const rows = [];
for (const [name, args] of Object.entries(SERVERS)) {
  const times = await measure(args, text, edits);
  rows.push(
    `| ${name} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)} | ${at(times, 1).toFixed(1)} |`,
  );
}
const report = `# From a keystroke to its diagnostics

\`npm run bench:lsp\`: ${edits} edits of a Markdown draft of ${text.length} characters, a second after it was opened, over standard streams, in
milliseconds.

| server | median | 95th percentile | longest |
|---|---|---|---|
${rows.join('\n')}
`;
writeFileSync(join(root, 'bench/lsp.md'), report);
process.stdout.write(report);
process.exit(0);
