import type { Redis } from 'ioredis';
import type { Context } from '../shared/context.ts';

const POLICY = /^maxmemory_policy:(\S+)/mu;

/** A Redis that throws keys away when its memory is full can lose jobs and results. */
export async function warnOfEviction(client: Redis, { stderr, say }: Context): Promise<void> {
  const policy = POLICY.exec(await client.info('memory'))?.[1] ?? 'noeviction';
  if (policy === 'noeviction') return;
  stderr.write(
    `gongwen: ${say({
      zh: `Redis 的 maxmemory-policy 为 ${policy}，内存不足时会丢任务和结果；请设为 noeviction`,
      en: `maxmemory-policy of this Redis is ${policy}: it may lose jobs and results when memory is short. Set it to noeviction`,
    })}\n`,
  );
}
