import type { Redis } from 'ioredis';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { openRedis } from './open-redis.ts';
import type { QueueAddress } from './queue-address.ts';
import { sweepQueues } from './sweep-queues.ts';
import { warnOfEviction } from './warn-of-eviction.ts';

/**
 * Runs a command with a connection to Redis, which is closed at the end.
 * @throws {CommandError} when the server cannot be reached, or refuses what it is asked.
 */
export async function withQueue<T>(
  address: QueueAddress,
  context: Context,
  run: (client: Redis) => Promise<T>,
): Promise<T> {
  const { client, close } = await openRedis(address, context);
  try {
    await warnOfEviction(client, context);
    await sweepQueues(client);
    return await run(client);
  } catch (error) {
    throw error instanceof Error && error.name === 'ReplyError' ? refused(error.message, address) : error;
  } finally {
    close();
  }
}

function refused(reason: string, { shown }: QueueAddress): CommandError {
  return new CommandError({
    zh: `${shown} 拒绝执行（${reason}）；检查它的内存上限（maxmemory）和用户的权限`,
    en: `${shown} refuses (${reason}). Check its memory limit (maxmemory) and what the user may do`,
  });
}
