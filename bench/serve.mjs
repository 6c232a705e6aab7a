// `npm run bench:serve`: from a paragraph to its answer over HTTP, as LibreOffice asks, beside a route that checks
// nothing. Writes bench/serve.md.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PARAGRAPHS = 200;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Paragraphs of published documents, spread over all of them. */
function paragraphs() {
  const folder = join(root, 'fixtures/real');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length >= 30);
  const step = Math.floor(lines.length / PARAGRAPHS);
  return Array.from({ length: PARAGRAPHS }, (_, index) => lines[index * step]);
}

function start() {
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/gongwen.js'), 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      const url = /http:\/\/\S+:\d+/u.exec(String(text));
      if (url) resolve({ child, url: url[0] });
    });
  });
}

function ask(url, method, body) {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(performance.now() - begin));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function measure(asked) {
  const times = [];
  for (const one of asked) times.push(await one());
  return times.sort((a, b) => a - b);
}

const row = (name, times) => {
  const at = (part) => times[Math.floor((times.length - 1) * part)].toFixed(1);
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`;
};

const { child, url } = await start();
try {
  const texts = paragraphs();
  const check = texts.map((text) => () => ask(`${url}/v2/check`, 'POST', `text=${text}&language=zh-CN`));
  const nothing = texts.map(() => () => ask(`${url}/v2/languages`, 'GET', ''));
  const rows = [
    row('the first time, right after the start', await measure(check)),
    row('the second time', await measure(check)),
    row('a route that checks nothing', await measure(nothing)),
  ];
  const mean = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const report = `# From a paragraph to its answer

\`npm run bench:serve\`: ${PARAGRAPHS} paragraphs of published documents, of ${mean} characters on average, one after another to
\`POST /v2/check\` of \`gongwen serve\`, in milliseconds.

| | median | 95th percentile | longest |
|---|---|---|---|
${rows.join('\n')}
`;
  writeFileSync(join(root, 'bench/serve.md'), report);
  console.log(report);
} finally {
  agent.destroy();
  child.kill();
}
