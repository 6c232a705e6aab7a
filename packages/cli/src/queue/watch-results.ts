import { setTimeout } from 'node:timers/promises';
import type { Redis } from 'ioredis';

const BLOCK_MS = 2000;
const PAUSE_MS = 300;
const MOST_AT_ONCE = 1000;

/** Which files of a batch have a result. */
export interface ResultWatch {
  readonly has: (index: number) => boolean;
  /** How many have one. */
  readonly count: () => number;
  /** @throws what the watch was ended with. */
  readonly until: (index: number) => Promise<void>;
  readonly end: (reason: Error) => void;
}

/**
 * Follows the stream of a batch from its beginning.
 * @param client Is waited on with it, so it must be a connection of its own; it is closed at the end.
 */
export function watchResults(client: Redis, stream: string): ResultWatch {
  const arrived = new Set<number>();
  let ended: Error | null = null;
  let wake = (): void => {};
  // The connection that commands go over says what is wrong with the server.
  client.on('error', () => {});
  void follow();
  return {
    has: (index) => arrived.has(index),
    count: () => arrived.size,
    until: async (index) => {
      while (!arrived.has(index)) {
        if (ended !== null) throw ended;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    end: (reason) => {
      ended ??= reason;
      client.disconnect();
      wake();
    },
  };

  async function follow(): Promise<void> {
    for (let last = '0-0'; ended === null; ) {
      try {
        const answer = await client.xread('COUNT', MOST_AT_ONCE, 'BLOCK', BLOCK_MS, 'STREAMS', stream, last);
        for (const [id, [, index = '']] of answer?.[0]?.[1] ?? []) {
          arrived.add(Number(index));
          last = id;
        }
        wake();
      } catch {
        // The connection broke while it was waited on; it comes back by itself.
        await setTimeout(PAUSE_MS);
      }
    }
  }
}
