import { Redis } from 'ioredis';

/** Keys in Redis that begin with a prefix, sorted. */
export async function redisKeys(url: string, prefix: string): Promise<string[]> {
  const client = new Redis(url);
  try {
    return (await client.keys(`${prefix}*`)).sort();
  } finally {
    client.disconnect();
  }
}
