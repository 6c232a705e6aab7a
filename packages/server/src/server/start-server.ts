import { createAdaptorServer } from '@hono/node-server';
import { isLoopback } from '../guards/is-loopback.ts';
import { LEAST_TOKEN_LENGTH } from '../guards/token.ts';
import { createApp } from './create-app.ts';
import type { ServerOptions } from './server-options.ts';

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** Where to find it from this machine: http://127.0.0.1:9704. */
  readonly url: string;
  /** Takes no more requests, lets those under way end for half a minute, then cuts them off. */
  readonly close: () => Promise<void>;
}

/** Why it cannot run. */
export interface NotStarted {
  readonly kind: 'port-in-use' | 'not-permitted' | 'no-such-address' | 'token-needed' | 'token-too-short';
}

/** Milliseconds: a client that sends its request drop by drop is cut off. */
const REQUEST_LIMIT = 120_000;
const HEADERS_LIMIT = 10_000;
const CLOSE_LIMIT = 30_000;
const SWEEP = 100;

const KINDS: Readonly<Record<string, NotStarted['kind']>> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'not-permitted',
  EADDRNOTAVAIL: 'no-such-address',
  ENOTFOUND: 'no-such-address',
  EAI_AGAIN: 'no-such-address',
};

/** Starts to listen. An address beyond this machine is not served without a token. */
export async function startServer(options: ServerOptions): Promise<RunningServer | NotStarted> {
  const { host, token } = options;
  if (token === null && !isLoopback(host)) return { kind: 'token-needed' };
  if (token !== null && token.length < LEAST_TOKEN_LENGTH) return { kind: 'token-too-short' };
  const server = createAdaptorServer({
    fetch: createApp(options).fetch,
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: REQUEST_LIMIT, headersTimeout: HEADERS_LIMIT },
  });
  const failed = await new Promise<NotStarted | null>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const kind = KINDS[error.code ?? ''];
      if (kind === undefined) reject(error);
      else resolve({ kind });
    });
    server.listen({ host, port: options.port }, () => resolve(null));
  });
  if (failed !== null) return failed;
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return { port, url: `http://${shownHost(host)}:${port}`, close: () => closeServer(server) };
}

/** How this machine reaches it. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, CLOSE_LIMIT);
    // A connection whose answer is out is kept open by its client for more.
    const sweep = setInterval(() => {
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    }, SWEEP);
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(sweep);
      resolve();
    });
  });
}
