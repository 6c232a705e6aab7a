import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real redis-server in a temporary folder; it ends with the test. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and with the same files. */
  readonly start: () => Promise<void>;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** @param options Of redis-server. */
export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-redis-'));
  const port = await freePort();
  let server: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    if (server === null || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'close');
    server.kill('SIGKILL');
    await ended;
  };
  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    server = spawn('redis-server', [...args, '--appendonly', 'no', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let log = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    const ended = once(server, 'close').then(() => {
      throw new Error(`redis-server did not start:\n${log}`);
    });
    ended.catch(() => {});
    while (!log.includes('Ready to accept connections'))
      await Promise.race([once(server.stdout ?? server, 'data'), ended]);
  };
  onTestFinished(async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  });
  await start();
  return { url: `redis://127.0.0.1:${port}`, port, folder, kill, start };
}
