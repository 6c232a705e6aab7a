import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIN } from '../../cli/support/workspace.ts';

/** `gongwen serve` as a process of its own, in a folder of its own. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** What the process printed so far. */
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
  readonly files: () => Promise<string[]>;
  /** Asks it to end, as Ctrl-C or a service manager does, and gives its exit status. */
  readonly stop: (signal: 'SIGINT' | 'SIGTERM') => Promise<number | null>;
  /** Ends it and removes its folder. */
  readonly dispose: () => Promise<void>;
}

export interface ServeSetting {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files of its folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Starts the built command on a free port and waits until it listens. */
export async function startServe({ args = [], env = {}, files = {} }: ServeSetting = {}): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-serve-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text;
  });
  const url = await listening(child, (text) => {
    printed.stdout += text;
  });
  if (url === null) throw new Error(`serve did not start: ${printed.stderr}`);
  const stop = async (signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode !== null) return child.exitCode;
    const closed = once(child, 'close');
    child.kill(signal);
    const [status] = await closed;
    return status;
  };
  return {
    url,
    port: Number(new URL(url).port),
    folder,
    printed: () => ({ ...printed }),
    files: () => readdir(folder, { recursive: true }),
    stop,
    dispose: async () => {
      await stop('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address that it prints once it listens; null when it ends first. */
function listening(
  child: ChildProcess & { readonly stdout: NonNullable<ChildProcess['stdout']> },
  see: (text: string) => void,
): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      see(piece);
      text += piece;
      const url = /http:\/\/\S+:\d+/u.exec(text);
      if (url && text.includes('/v2')) resolve(url[0]);
    });
    child.on('close', () => resolve(null));
  });
}

/** An answer, and the request with headers that `fetch` does not let one set. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export function ask(
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body = '' } = options;
    const sent = request(url, { method, headers: { ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
