import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const NODE = here('node_modules/node/bin/node');
const ENTRY = here('node_modules/code-server/out/node/entry.js');

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(address, child) {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`code-server ended with ${child.exitCode}`);
    const response = await fetch(`${address}healthz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('code-server does not answer');
}

/** Starts code-server on a folder, with the packaged extension and nothing else in it. */
export async function startCodeServer(workspace, vsix) {
  const home = await mkdtemp(join(tmpdir(), 'gongwen-desktop-'));
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  // The gallery of extensions is nowhere: code-server would ask for updates.
  const EXTENSIONS_GALLERY = JSON.stringify({ serviceUrl: 'http://127.0.0.1:9' });
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), EXTENSIONS_GALLERY };
  execFileSync(NODE, [ENTRY, ...folders, '--install-extension', vsix], { env, stdio: 'inherit' });
  const port = await freePort();
  const options = [
    '--auth=none',
    `--bind-addr=127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
  const child = spawn(NODE, [ENTRY, ...options, ...folders, workspace], { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  await answers(address, child);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
