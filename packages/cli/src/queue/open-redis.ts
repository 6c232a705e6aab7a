import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { errorText } from '../shared/error-text.ts';
import type { QueueAddress } from './queue-address.ts';

/** A server that cannot be reached when a command starts is given this long. */
const PATIENCE_MS = 3000;
const RETRY_MS = 300;
/** Later on there is always traffic: a connection that is silent for so long is dead, whatever the network says. */
const SILENT_MS = 30_000;
const LONGEST_PAUSE_MS = 3000;

/** A connection to Redis. Once it stood, it waits for the server for as long as it takes. */
export interface RedisLink {
  readonly client: Redis;
  readonly close: () => void;
}

/**
 * Connects.
 * @throws {CommandError} when the server cannot be reached or refuses, within a few seconds.
 */
export async function openRedis(address: QueueAddress, { stderr, say }: Context): Promise<RedisLink> {
  let state: 'starting' | 'up' | 'lost' | 'closed' = 'starting';
  let problem = '';
  const note = (zh: string, en: string): void => void stderr.write(`gongwen: ${say({ zh, en })}\n`);
  const client = new Redis(address.url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    socketTimeout: SILENT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (state === 'starting' ? null : Math.min(times * RETRY_MS, LONGEST_PAUSE_MS)),
  });
  client.on('error', (error: Error) => {
    problem = error.message;
  });
  await connect(client, () => problem, address);
  state = 'up';
  client.on('close', () => {
    if (state !== 'up') return;
    state = 'lost';
    note(
      `与 ${address.shown} 的连接断开，等待恢复`,
      `the connection to ${address.shown} is lost, waiting for it`,
    );
  });
  client.on('ready', () => {
    state = 'up';
    note(`已恢复与 ${address.shown} 的连接`, `connected to ${address.shown} again`);
  });
  return {
    client,
    close: () => {
      state = 'closed';
      client.disconnect();
    },
  };
}

async function connect(client: Redis, problem: () => string, address: QueueAddress): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      const reason = problem() || errorText(error);
      client.disconnect();
      // No waiting changes a refused password.
      if (/^(?:WRONGPASS|NOAUTH|NOPERM|ERR)/u.test(reason)) throw refused(reason, address);
      if (Date.now() + RETRY_MS > end) throw unreachable(reason, address);
    }
    await setTimeout(RETRY_MS);
  }
}

function refused(reason: string, { shown }: QueueAddress): CommandError {
  return new CommandError({
    zh: `${shown} 拒绝连接（${reason}）；检查地址中的用户和密码、库号`,
    en: `${shown} refuses the connection (${reason}). Check user, password and database in the address`,
  });
}

function unreachable(reason: string, { shown }: QueueAddress): CommandError {
  return new CommandError({
    zh: `连不上 Redis ${shown}（${reason}）；检查地址、端口和防火墙，服务是否已启动，是否要用 rediss://`,
    en: `Redis at ${shown} cannot be reached (${reason}). Check address, port and firewall, that the server runs, and whether it wants rediss://`,
  });
}
