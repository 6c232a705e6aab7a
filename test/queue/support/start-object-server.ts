import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** Keys that one answer lists, so that longer lists take several. */
const PAGE = 7;

export interface ObjectServer {
  /** Ends in a slash. */
  readonly url: string;
  readonly objects: Map<string, string>;
  /** Method and path with query of each request. */
  readonly requests: string[];
}

/** What a test does when an object is asked for; true when there shall be no answer. */
export type Meddle = (key: string, headers: IncomingMessage['headers']) => boolean;

/**
 * A server that gives objects and lists them as S3 does (ListObjectsV2), to those who send the token.
 * @param token What `Authorization` must be.
 */
export async function startObjectServer(
  objects: Readonly<Record<string, string>>,
  token: string,
  meddle: Meddle = () => false,
): Promise<ObjectServer> {
  const known = new Map(Object.entries(objects));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response, { known, token, meddle });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return { url: `http://127.0.0.1:${address.port}/drafts/`, objects: known, requests };
}

interface Answering {
  readonly known: ReadonlyMap<string, string>;
  readonly token: string;
  readonly meddle: Meddle;
}

function answer(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  { known, token, meddle }: Answering,
) {
  if (headers.authorization !== token) return response.writeHead(403).end('<Error/>');
  const { pathname, searchParams } = new URL(url, 'http://x');
  if (searchParams.get('list-type') === '2') return response.end(listing([...known.keys()], searchParams));
  const key = decodeURIComponent(pathname.slice('/drafts/'.length));
  if (meddle(key, headers)) return response;
  const text = known.get(key);
  return text === undefined ? response.writeHead(404).end('<Error/>') : response.end(text);
}

function listing(keys: readonly string[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const matching = keys.filter((key) => key.startsWith(prefix)).sort();
  const from = Number(query.get('continuation-token')?.replace('&', '') ?? 0);
  const page = matching.slice(from, from + PAGE);
  const next = from + PAGE;
  const token = next < matching.length ? `<NextContinuationToken>&amp;${next}</NextContinuationToken>` : '';
  const contents = page.map((key) => `<Contents><Key>${encodeURIComponent(key)}</Key></Contents>`);
  return `<?xml version="1.0"?><ListBucketResult>${token}${contents.join('')}</ListBucketResult>`;
}
