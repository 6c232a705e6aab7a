import { setTimeout } from 'node:timers/promises';

/** Tries of one request, and the first pause between two in milliseconds; each further one is twice as long. */
const TRIES = 4;
const PAUSE_MS = 250;
const TIMEOUT_MS = 60_000;

/**
 * One GET. Redirects are refused: drafts and credentials go to the address given and nowhere else. What may pass by
 * itself (no connection, 429, 5xx) is tried again.
 * @throws what `fetch` throws when there is no answer.
 */
export async function fetchObject(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  for (let left = TRIES - 1, pause = PAUSE_MS; ; left -= 1, pause *= 2) {
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url, { headers: { ...headers }, redirect: 'error', signal });
      if (left === 0 || (response.status !== 429 && response.status < 500)) return response;
      await response.body?.cancel();
    } catch (error) {
      if (left === 0) throw error;
    }
    await setTimeout(pause);
  }
}

/** Why `fetch` had no answer, in the words of the network: its own message says only that it failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
