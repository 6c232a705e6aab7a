import { hostname } from 'node:os';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { refusal } from '../api/refusal.ts';
import { isAddress, isLoopback } from './is-loopback.ts';

const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses what a web page elsewhere may send through the user's browser:
 *
 * - a `Host` other than this machine's, as one that another site's name was pointed at (DNS rebinding) has;
 * - an `Origin` other than the server's own, `null` too. No CORS headers are ever sent;
 * - `Sec-Fetch-Site` other than `same-origin` and `none`. A link to the review page may be followed from anywhere: what
 *   it opens shows no draft, and cannot be framed.
 *
 * Programs that are no browsers send neither of the latter two.
 * @param host The address that the server listens on.
 */
export function refuseForeign(host: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const mayAsk = isLoopback(host) ? localHost : remoteHost(host);
  return async (c, next) => {
    const asked = c.req.header('host') ?? '';
    if (!mayAsk(asked, c.env.incoming.socket.localPort ?? 0)) {
      return refusal(c, 403, 'host', {
        zh: `不接受发往“${asked}”的请求；请用 http://127.0.0.1:端口 访问`,
        en: `Requests to "${asked}" are not accepted; use http://127.0.0.1:PORT`,
      });
    }
    if (!isOwn(c, asked)) {
      return refusal(c, 403, 'origin', {
        zh: '不接受其他网页发来的请求',
        en: 'Requests from other web pages are not accepted',
      });
    }
    return next();
  };
}

function localHost(asked: string, port: number): boolean {
  const { name, port: given } = partsOf(asked);
  return LOCAL.has(name) && given === port;
}

/** Beyond this machine: an address, or a name that it has itself. The token keeps others out. */
function remoteHost(host: string): (asked: string) => boolean {
  const names = new Set([host.toLowerCase(), hostname().toLowerCase(), 'localhost']);
  return (asked) => {
    const { name } = partsOf(asked);
    return isAddress(name) || names.has(name);
  };
}

function partsOf(host: string): { readonly name: string; readonly port: number } {
  const colon = host.lastIndexOf(':');
  const hasPort = colon > host.lastIndexOf(']') && colon >= 0;
  return {
    name: (hasPort ? host.slice(0, colon) : host).toLowerCase(),
    port: hasPort ? Number(host.slice(colon + 1)) : 80,
  };
}

function isOwn(c: Context, host: string): boolean {
  const origin = c.req.header('origin');
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return false;
  const site = c.req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  const isVisit =
    c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document';
  return isVisit && c.req.method === 'GET' && c.req.path === '/';
}
